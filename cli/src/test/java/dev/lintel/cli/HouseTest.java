package dev.lintel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The floors of the house: a module imports only from floors below it (docs/architecture.md). */
class HouseTest {
  private static final Map<String, Integer> FLOORS =
      Map.of(
          "syntax", 0,
          "schema", 1,
          "model", 1,
          "dialects", 2,
          "knowledge", 2,
          "engine", 3,
          "fix", 4,
          "report", 6,
          "cli", 7);

  private static final Path HOUSE = house();
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.lintel");

  @Test
  void noClassReachesUpOrAcross() {
    List<String> wrong = new ArrayList<>();
    for (JavaClass from : CLASSES)
      for (Dependency dependency : from.getDirectDependenciesFromSelf())
        if (reachesUp(module(from), module(dependency.getTargetClass())))
          wrong.add(from.getName() + " uses " + dependency.getTargetClass().getName());
    assertThat(wrong).isEmpty();
  }

  @Test
  void noPomReachesUpOrAcross() throws IOException {
    Pattern dependency = Pattern.compile("<artifactId>lintel-([a-z]+)</artifactId>");
    List<String> wrong = new ArrayList<>();
    for (String module : FLOORS.keySet()) {
      String pom = Files.readString(HOUSE.resolve(module).resolve("pom.xml"));
      String dependencies = pom.substring(pom.indexOf("<dependencies>"));
      Matcher matcher = dependency.matcher(dependencies);
      while (matcher.find())
        if (reachesUp(module, matcher.group(1))) wrong.add(module + " names " + matcher.group(1));
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void everyFloorIsLookedAt() {
    Set<String> found = new TreeSet<>();
    for (JavaClass each : CLASSES) found.add(module(each));
    assertThat(found).containsAll(FLOORS.keySet());
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (String module : FLOORS.keySet())
      for (Path folder : packages(HOUSE.resolve(module).resolve("src/main/java"))) {
        Path info = folder.resolve("package-info.java");
        String text = Files.exists(info) ? Files.readString(info) : "";
        boolean marked = text.contains("@" + NullMarked.class.getSimpleName());
        if (!marked || !text.contains("/**")) wrong.add(HOUSE.relativize(folder).toString());
      }
    assertThat(wrong).isEmpty();
  }

  private static boolean reachesUp(String from, String to) {
    Integer below = FLOORS.get(to);
    Integer here = FLOORS.get(from);
    return below != null && here != null && !from.equals(to) && below >= here;
  }

  private static String module(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    if (!name.startsWith("dev.lintel.")) return "";
    String rest = name.substring("dev.lintel.".length());
    int dot = rest.indexOf('.');
    return dot < 0 ? rest : rest.substring(0, dot);
  }

  private static List<Path> packages(Path sources) throws IOException {
    if (!Files.isDirectory(sources)) return List.of();
    try (Stream<Path> all = Files.walk(sources)) {
      return all.filter(path -> path.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .sorted()
          .toList();
    }
  }

  private static Path house() {
    Path here = Path.of("").toAbsolutePath();
    return Files.exists(here.resolve("lintel")) ? here : here.resolve("..").normalize();
  }
}
