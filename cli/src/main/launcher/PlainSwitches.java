import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.LoadableConstantEntry;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Makes the switches over types in Lintel's jars plain tests with {@code instanceof}. The compiler
 * leaves each to a class that the JVM writes when it gets there first, which takes about a
 * millisecond apiece at every start, and the AOT cache does not keep them.
 *
 * <p>Run by the launcher after a build: {@code java PlainSwitches.java FOLDER}.
 */
final class PlainSwitches {
  private static final String BOOTSTRAP = "java/lang/runtime/SwitchBootstraps";

  private PlainSwitches() {}

  public static void main(String[] arguments) throws IOException {
    List<Path> own = new ArrayList<>();
    List<URL> all = new ArrayList<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
      for (Path jar : jars) {
        all.add(jar.toUri().toURL());
        if (jar.getFileName().toString().startsWith("lintel-")) own.add(jar);
      }
    }
    try (URLClassLoader classes = new URLClassLoader(all.toArray(URL[]::new))) {
      ClassHierarchyResolver types = ClassHierarchyResolver.ofResourceParsing(classes);
      ClassFile files = ClassFile.of(ClassFile.ClassHierarchyResolverOption.of(types));
      for (Path jar : own) rewrite(jar, files);
    }
    for (Path jar : own) Files.move(changed(jar), jar, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path changed(Path jar) {
    return jar.resolveSibling(jar.getFileName() + ".new");
  }

  private static void rewrite(Path jar, ClassFile files) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(changed(jar)))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        byte[] bytes = in.readAllBytes();
        out.write(entry.getName().endsWith(".class") ? plain(bytes, files) : bytes);
        out.closeEntry();
      }
    }
  }

  private static byte[] plain(byte[] bytes, ClassFile files) {
    if (!new String(bytes, StandardCharsets.ISO_8859_1).contains(BOOTSTRAP)) return bytes;
    ClassModel model = files.parse(bytes);
    Tests tests = new Tests(model);
    return files.transformClass(
        model,
        new ClassTransform() {
          @Override
          public void accept(ClassBuilder builder, ClassElement element) {
            if (element instanceof MethodModel method && tests.concern(method))
              builder.transformMethod(method, MethodTransform.transformingCode(tests));
            else builder.with(element);
          }

          @Override
          public void atEnd(ClassBuilder builder) {
            tests.write(builder);
          }
        });
  }

  /** The switches of one class: calls a method of its own in place of each. */
  private static final class Tests implements CodeTransform {
    private final ClassDesc owner;
    private final boolean inInterface;
    private final Map<String, Test> found = new LinkedHashMap<>();

    private record Test(String name, MethodTypeDesc type, List<ClassDesc> labels) {}

    Tests(ClassModel model) {
      owner = model.thisClass().asSymbol();
      inInterface = model.flags().has(AccessFlag.INTERFACE);
    }

    boolean concern(MethodModel method) {
      if (method.code().isEmpty()) return false;
      for (CodeElement element : method.code().get())
        if (element instanceof InvokeDynamicInstruction call && test(call) != null) return true;
      return false;
    }

    @Override
    public void accept(CodeBuilder builder, CodeElement element) {
      Test test = element instanceof InvokeDynamicInstruction call ? test(call) : null;
      if (test == null) builder.with(element);
      else builder.invokestatic(owner, test.name, test.type, inInterface);
    }

    /** Null for anything but a switch over types alone. */
    private Test test(InvokeDynamicInstruction call) {
      var bootstrap = call.invokedynamic().bootstrap();
      var method = bootstrap.bootstrapMethod().reference();
      boolean types =
          method.owner().asInternalName().equals(BOOTSTRAP)
              && method.name().equalsString("typeSwitch");
      if (!types) return null;
      List<ClassDesc> labels = new ArrayList<>();
      for (LoadableConstantEntry label : bootstrap.arguments()) {
        if (!(label instanceof ClassEntry type)) return null;
        labels.add(type.asSymbol());
      }
      MethodTypeDesc type = call.typeSymbol();
      return found.computeIfAbsent(
          type.descriptorString() + labels,
          key -> new Test("typeSwitch$" + found.size(), type, labels));
    }

    void write(ClassBuilder builder) {
      for (Test test : found.values())
        builder.withMethodBody(
            test.name,
            test.type,
            ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC,
            code -> write(code, test.labels));
    }

    /** -1 for null, else the first label from the second argument on that fits, else their count. */
    private static void write(CodeBuilder code, List<ClassDesc> labels) {
      Label there = code.newLabel();
      code.aload(0).ifnonnull(there).iconst_m1().ireturn().labelBinding(there);
      for (int i = 0; i < labels.size(); i++) {
        Label next = code.newLabel();
        code.iload(1).loadConstant(i).if_icmpgt(next);
        code.aload(0).instanceOf(labels.get(i)).ifeq(next);
        code.loadConstant(i).ireturn().labelBinding(next);
      }
      code.loadConstant(labels.size()).ireturn();
    }
  }
}
