package dev.lintel.dialects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackReaderTest {
  private static final String BUCKET = "resource \"aws_s3_bucket\" \"b\" {}\n";

  @TempDir Path folder;

  @Test
  void anArgumentThatIsNotThereIsWrongUsage() {
    assertThatThrownBy(() -> Tree.in(folder).scan("nowhere"))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("\"nowhere\" does not exist");
  }

  @Test
  void anArgumentOutsideOfTheRootIsWrongUsage() {
    Tree tree = Tree.in(folder).with("a/main.tf", BUCKET).with("b/main.tf", BUCKET);
    assertThatThrownBy(() -> new StackReader().read(tree.request("a").withBound(tree.path("b"))))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("outside of --root");
  }

  @Test
  void everyFolderOfFilesIsAStackUnlessItIsCalled() {
    Tree tree =
        Tree.in(folder)
            .with("live/main.tf", "module \"m\" {\n source = \"../modules/called\"\n}\n")
            .with("modules/called/main.tf", BUCKET)
            .with("modules/alone/main.tf", BUCKET)
            .with("docs/readme.md", "x");
    assertThat(tree.stacks()).containsExactly("./live", "./modules/alone");
    assertThat(tree.stacks("modules")).containsExactly("modules/alone", "modules/called");
  }

  @Test
  void foldersThatCallEachOtherHaveOneRoot() {
    Tree tree =
        Tree.in(folder)
            .with("a/main.tf", "module \"b\" {\n source = \"../b\"\n}\n")
            .with("b/main.tf", "module \"a\" {\n source = \"../a\"\n}\n" + BUCKET)
            .with("self/main.tf", "module \"s\" {\n source = \"./.\"\n}\n" + BUCKET);
    assertThat(tree.stacks()).containsExactly("./a", "./self");
    assertThat(tree.problems())
        .anyMatch(p -> p.contains("./b/main.tf:2") && p.contains("calls itself"))
        .anyMatch(p -> p.contains("./self/main.tf:2") && p.contains("calls itself"));
  }

  @Test
  void whatIgnoreFilesLeaveOutIsNoRoot() {
    Tree tree =
        Tree.in(folder)
            .with(".gitignore", "out/\n*.gen.tf\n")
            .with(".lintelignore", "/legacy\n")
            .with("out/main.tf", BUCKET)
            .with("legacy/main.tf", BUCKET)
            .with("a/.gitignore", "*\n!kept/\n!main.tf\n!.gitignore\n")
            .with("a/kept/main.tf", BUCKET)
            .with("a/dropped/main.tf", BUCKET)
            .with("b/x.gen.tf", BUCKET)
            .with("c/node_modules/x/main.tf", BUCKET)
            .with("c/.terraform/modules/x/main.tf", BUCKET)
            .with("d/main.tftest.hcl", "run \"x\" {}\n")
            .with("d/terraform.tfstate", "{}")
            .with("e/legacy/main.tf", BUCKET);
    assertThat(tree.stacks()).containsExactly("./a/kept", "./e/legacy");
  }

  @Test
  void anArgumentItselfIsNeverLeftOut() {
    Tree tree =
        Tree.in(folder)
            .with(".gitignore", "out/\n")
            .with("out/x/main.tf", BUCKET)
            .with("main.tf", BUCKET);
    assertThat(tree.stacks("out")).containsExactly("out/x");
    assertThat(tree.stacks(".", "out/x")).containsExactly(".", "./out/x");
  }

  @Test
  void aModuleInALeftOutFolderIsReadWhereItIsCalled() {
    Tree tree =
        Tree.in(folder)
            .with(".gitignore", "vendored/\n")
            .with("vendored/m/main.tf", BUCKET)
            .with("main.tf", "module \"m\" {\n source = \"./vendored/m\"\n}\n");
    assertThat(tree.addresses()).containsExactly("module.m.aws_s3_bucket.b");
  }

  @Test
  void patternsOfTheCommandLineWinOverFiles() {
    Tree tree =
        Tree.in(folder)
            .with(".gitignore", "a/\n")
            .with("a/main.tf", BUCKET)
            .with("b/main.tf", BUCKET);
    assertThat(tree.scan(request -> request.withExcludes(List.of("b/", "!a/"))).stacks())
        .extracting(dev.lintel.model.Stack::path)
        .containsExactly("./a");
  }

  @Test
  void argumentsMayOverlapInAnyOrder() {
    Tree tree = Tree.in(folder).with("a/b/main.tf", BUCKET).with("a/main.tf", BUCKET);
    assertThat(tree.stacks("a/b", "a", "./a/"))
        .isEqualTo(tree.stacks("./a/", "a/b", "a"))
        .containsExactly("./a", "./a/b");
  }

  @Test
  void resultsHangNeitherOnThreadsNorOnOrder() {
    Tree tree = Tree.in(folder);
    for (int i = 0; i < 30; i++)
      tree.with("s" + i + "/main.tf", "module \"m\" {\n source = \"../m\"\n}\nlocals { x = y }\n");
    tree.with("m/main.tf", BUCKET + "output \"o\" {\n value = z\n}\n");
    ReadResult one = new StackReader().read(tree.request(".").withThreads(1));
    ReadResult many = new StackReader().read(tree.request(".").withThreads(8));
    assertThat(Tree.problems(many)).isEqualTo(Tree.problems(one)).isNotEmpty();
    assertThat(many.stacks().stream().map(Tree::addresses).toList())
        .isEqualTo(one.stacks().stream().map(Tree::addresses).toList());
  }

  @Test
  void aLinkThatLeavesTheBoundIsNotFollowed() throws IOException {
    Tree tree = Tree.in(folder).with("work/main.tf", BUCKET).with("secret/main.tf", BUCKET);
    Files.createDirectory(tree.path("work/.git"));
    Files.createSymbolicLink(tree.path("work/linked"), tree.path("secret"));
    Files.createSymbolicLink(tree.path("work/file.tf"), tree.path("secret/main.tf"));
    assertThat(tree.stacks("work")).containsExactly("work");
    assertThat(tree.problems("work"))
        .anyMatch(p -> p.contains("work/linked") && p.contains("is not followed"))
        .anyMatch(p -> p.contains("work/file.tf") && p.contains("is not followed"));
  }

  @Test
  void aModuleOutsideOfTheBoundIsNotRead() {
    Tree tree =
        Tree.in(folder)
            .with("work/main.tf", "module \"m\" {\n source = \"../secret\"\n}\n")
            .with("secret/main.tf", BUCKET);
    assertThat(Tree.addresses(tree.scan("work").stacks().get(0))).isEmpty();
    assertThat(tree.problems("work")).anyMatch(p -> p.contains("lies outside"));
  }

  @Test
  void theGitWorkTreeIsTheBound() throws IOException {
    Tree tree =
        Tree.in(folder)
            .with("repository/live/main.tf", "module \"m\" {\n source = \"../shared\"\n}\n")
            .with("repository/shared/main.tf", BUCKET);
    Files.createDirectory(tree.path("repository/.git"));
    dev.lintel.model.Stack stack = tree.scan("repository/live").stacks().get(0);
    assertThat(Tree.addresses(stack)).containsExactly("module.m.aws_s3_bucket.b");
    assertThat(Tree.resource(stack, "module.m.aws_s3_bucket.b").origin().source().path())
        .isEqualTo("repository/shared/main.tf");
    assertThat(stack.key()).isEqualTo("live");
  }

  @Test
  void aFileIsAStackOfItsOwn() {
    Tree tree =
        Tree.in(folder)
            .with(
                "a/main.tf",
                BUCKET.replace("\"b\"", "\"x\"") + "output \"o\" {\n value = var.v\n}\n")
            .with("a/other.tf", BUCKET);
    ReadResult result = tree.scan("a/main.tf");
    assertThat(result.stacks())
        .extracting(dev.lintel.model.Stack::path)
        .containsExactly("a/main.tf");
    assertThat(Tree.addresses(result.stacks().get(0))).containsExactly("aws_s3_bucket.x");
    assertThat(Tree.problems(result)).isEmpty();
    assertThat(tree.stacks("a/main.tf", "a/other.tf")).containsExactly("a");
    assertThat(tree.stacks("a/main.tf", "a")).containsExactly("a");
    assertThat(tree.stacks("a/main.tf", ".")).containsExactly("./a");
  }

  @Test
  void aFileOfNoKnownKindIsAProblem() {
    assertThat(Tree.in(folder).with("x.txt", "x").problems("x.txt"))
        .anyMatch(p -> p.startsWith("WARNING x.txt:1 \"x.txt\" cannot be scanned"));
  }

  @Test
  void theStandardInputIsOneFile() {
    Tree tree = Tree.in(folder).with("main.tf", BUCKET);
    ReadResult result =
        new StackReader()
            .read(
                tree.request("-")
                    .withStandardInput(
                        new ReadRequest.StandardInput(
                            "typed.tf",
                            "resource \"aws_s3_bucket\" \"typed\" {}"
                                .getBytes(StandardCharsets.UTF_8))));
    assertThat(result.stacks())
        .extracting(dev.lintel.model.Stack::path)
        .containsExactly("typed.tf");
    assertThat(Tree.addresses(result.stacks().get(0))).containsExactly("aws_s3_bucket.typed");
    assertThatThrownBy(() -> tree.scan("-")).isInstanceOf(UsageException.class);
  }

  @Test
  void badFilesAreProblemsAndTheRestIsRead() throws IOException {
    Tree tree = Tree.in(folder).with("good.tf", BUCKET).with("empty.tf", "");
    Files.write(tree.path("binary.tf"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1});
    Files.write(tree.path("latin.tf"), "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Files.write(
        tree.path("cut.tf"),
        "resource \"aws_s3_bucket\" \"c\" {\n  bucket = \"".getBytes(StandardCharsets.UTF_8));
    Files.createDirectory(tree.path("folder.tf"));
    try (var large = new java.io.RandomAccessFile(tree.path("large.tf").toFile(), "rw")) {
      large.setLength(51L << 20);
    }
    assertThat(tree.addresses()).contains("aws_s3_bucket.b");
    assertThat(tree.problems())
        .anyMatch(p -> p.startsWith("ERROR ./binary.tf:1 this is no text"))
        .anyMatch(p -> p.startsWith("WARNING ./latin.tf:1 this file is not UTF-8"))
        .anyMatch(p -> p.startsWith("ERROR ./large.tf:1 this file has 51 MB"))
        .anyMatch(p -> p.startsWith("ERROR ./cut.tf"));
  }

  @Test
  void anEmptyFileIsTold() {
    assertThat(Tree.of(folder, " \n").problems())
        .containsExactly(
            "NOTICE ./main.tf:1 there is nothing in this file, and so nothing to judge");
    assertThat(Tree.of(folder, " \n").with("b.tf", BUCKET).problems()).isEmpty();
  }

  @Test
  void foldersOfTerragruntAreNamed() {
    Tree tree =
        Tree.in(folder).with("live/terragrunt.hcl", "inputs = {}\n").with("m/main.tf", BUCKET);
    assertThat(tree.stacks()).containsExactly("./m");
    assertThat(tree.problems()).anyMatch(p -> p.startsWith("NOTICE ./live/terragrunt.hcl"));
  }
}
