package dev.lintel.dialects;

import dev.lintel.model.Category;
import dev.lintel.model.Problem;
import dev.lintel.model.Resource;
import dev.lintel.model.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** A small tree of files in a folder of its own, and what is read from it. */
public final class Tree {
  private final Path folder;

  private Tree(Path folder) {
    this.folder = folder;
  }

  public static Tree in(Path folder) {
    return new Tree(folder);
  }

  /** One file {@code main.tf}. */
  public static Tree of(Path folder, String text) {
    return in(folder).with("main.tf", text);
  }

  public Tree with(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  public ReadRequest request(String... arguments) {
    return ReadRequest.of(folder, List.of(arguments.length == 0 ? new String[] {"."} : arguments));
  }

  public ReadResult scan(String... arguments) {
    return new StackReader().read(request(arguments));
  }

  public ReadResult scan(UnaryOperator<ReadRequest> change) {
    return new StackReader().read(change.apply(request()));
  }

  /** The paths of the stacks that are found. */
  public List<String> stacks(String... arguments) {
    return scan(arguments).stacks().stream().map(Stack::path).toList();
  }

  /** The only stack of the folder. */
  public Stack stack() {
    return stack(request -> request);
  }

  public Stack stack(UnaryOperator<ReadRequest> change) {
    ReadResult result = scan(change);
    if (result.stacks().size() != 1)
      throw new AssertionError("stacks: " + result.stacks().stream().map(Stack::path).toList());
    return result.stacks().get(0);
  }

  /** The addresses of managed resources. */
  public List<String> addresses() {
    return addresses(stack());
  }

  public static List<String> addresses(Stack stack) {
    return stack.resources().stream()
        .filter(resource -> resource.category() == Category.RESOURCE)
        .map(Resource::address)
        .toList();
  }

  public static Resource resource(Stack stack, String address) {
    return stack.resources().stream()
        .filter(resource -> resource.address().equals(address))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                address
                    + " is not among "
                    + stack.resources().stream().map(Resource::address).toList()));
  }

  /** An attribute of a resource, as {@link Shown} writes it. */
  public String value(String address, String attribute) {
    return value(stack(), address, attribute);
  }

  public static String value(Stack stack, String address, String attribute) {
    return resource(stack, address).values().get(attribute).map(Shown::of).orElse("nothing");
  }

  /** An output of the only stack, as {@link Shown} writes it. */
  public String output(String name) {
    return output(stack(), name);
  }

  public static String output(Stack stack, String name) {
    return Shown.of(Objects.requireNonNull(stack.outputs().get(name)));
  }

  /** All problems, each as {@code LEVEL file:line message}. */
  public List<String> problems(String... arguments) {
    return problems(scan(arguments));
  }

  public static List<String> problems(ReadResult result) {
    List<Problem> all = new ArrayList<>(result.problems());
    for (Stack stack : result.stacks()) all.addAll(stack.problems());
    return all.stream().map(p -> p.level() + " " + p.where() + " " + p.message()).toList();
  }
}
