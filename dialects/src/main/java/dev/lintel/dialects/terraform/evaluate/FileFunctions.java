package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Functions on files and their paths. */
final class FileFunctions {
  /** The symbol of the folder Terraform is started in, which is another on every machine. */
  static final String WORKING_FOLDER = "path.cwd";

  private FileFunctions() {}

  /** A path that can be read: also one that begins with the working folder. */
  static @Nullable String path(Arguments a, int index) {
    if (a.value(index) instanceof Value.PartialText partial && partial.pieces().size() == 2) {
      String rest = Texts.known(partial.pieces().get(1));
      boolean relative =
          partial.pieces().getFirst() instanceof Value.Unknown folder
              && folder.hints().symbol().equals(Optional.of(WORKING_FOLDER));
      if (relative && rest != null && rest.startsWith("/")) return rest.substring(1);
    }
    return a.text(index);
  }

  /** The file, or null where it is not read; then the outcome says why. */
  static Files.Content.@Nullable Found read(String path, Arguments a) {
    return switch (a.evaluation.scope.files().read(path)) {
      case Files.Content.Found found -> found;
      case Files.Content.Missing missing -> {
        a.missing("The file " + Converter.shown(path) + " " + missing.why());
        yield null;
      }
      case Files.Content.Refused refused -> {
        a.refused("The file " + Converter.shown(path) + " " + refused.why());
        yield null;
      }
    };
  }

  static Value file(Arguments a) {
    String path = path(a, 0);
    if (path == null) return a.outcome();
    Files.Content.Found found = read(path, a);
    if (found == null) return a.outcome();
    if (!found.text().valid())
      return a.fail(0, "must name a file of UTF-8 text; filebase64() reads any");
    if (found.text().length() > Texts.LONGEST) return a.evaluation.limit(a.at);
    Origin written = Origin.of(found.text(), 0, found.text().length());
    return new Value.Text(Texts.normal(found.text().text()), a.place().leadingTo(written));
  }

  static Value base64(Arguments a) {
    String path = path(a, 0);
    if (path == null) return a.outcome();
    Files.Content.Found found = read(path, a);
    if (found == null) return a.outcome();
    String encoded = Base64.getEncoder().encodeToString(found.bytes());
    Origin written = Origin.of(found.text(), 0, found.text().length());
    if (!found.text().valid()) return new Value.Text(encoded, a.place().leadingTo(written));
    Value text = new Value.Text(found.text().text(), a.place().leadingTo(written));
    return new Value.Encoded(text, Value.Format.BASE64, Optional.of(encoded), a.place());
  }

  static Value exists(Arguments a) {
    String path = path(a, 0);
    if (path == null) return a.outcome();
    return switch (a.evaluation.scope.files().read(path)) {
      case Files.Content.Found _ -> a.bool(true);
      case Files.Content.Missing _ -> a.bool(false);
      case Files.Content.Refused refused -> {
        a.refused("The file " + Converter.shown(path) + " " + refused.why());
        yield a.outcome();
      }
    };
  }

  static Value set(Arguments a) {
    String path = path(a, 0);
    String pattern = a.text(1);
    if (path == null || pattern == null) return a.outcome();
    Glob glob = Glob.parse(clean(pattern));
    if (glob == null) return a.fail(1, "must be a pattern of file names, which it is not");
    return switch (a.evaluation.scope.files().list(path)) {
      case Files.Listing.Found found ->
          Sets.of(matching(found.paths(), glob, a), Optional.empty(), a.place());
      case Files.Listing.Missing _ -> Sets.of(List.of(), Optional.empty(), a.place());
      case Files.Listing.Refused refused -> {
        a.refused("The folder " + Converter.shown(path) + " " + refused.why());
        yield a.outcome();
      }
    };
  }

  private static List<Element> matching(List<String> paths, Glob glob, Arguments a) {
    List<Element> matching = new ArrayList<>();
    for (String path : paths)
      if (glob.matches(path)) matching.add(Element.sure(new Value.Text(path, a.at)));
    return matching;
  }

  static Value baseName(Arguments a) {
    if (a.value(0) instanceof Value.PartialText partial) {
      String last = Texts.suffix(partial);
      boolean known = last.lastIndexOf('/') >= 0 && !last.endsWith("/");
      return known ? a.text(last.substring(last.lastIndexOf('/') + 1)) : a.outcome();
    }
    String path = a.text(0);
    if (path == null) return a.outcome();
    if (path.isEmpty()) return a.text(".");
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') end--;
    if (end == 0) return a.text("/");
    return a.text(path.substring(path.lastIndexOf('/', end - 1) + 1, end));
  }

  static Value directoryName(Arguments a) {
    String path = a.text(0);
    if (path == null) return a.outcome();
    return a.text(clean(path.substring(0, path.lastIndexOf('/') + 1)));
  }

  /** The shortest path to the same, by the text alone. */
  static String clean(String path) {
    boolean rooted = path.startsWith("/");
    List<String> kept = new ArrayList<>();
    for (String part : StringFunctions.split(path, "/")) {
      if (part.isEmpty() || part.equals(".")) continue;
      boolean up = part.equals("..");
      if (up && !kept.isEmpty() && !kept.getLast().equals("..")) kept.removeLast();
      else if (!up || !rooted) kept.add(part);
    }
    String clean = String.join("/", kept);
    return rooted ? "/" + clean : clean.isEmpty() ? "." : clean;
  }

  static Value absolute(Arguments a) {
    if (a.value(0) instanceof Value.PartialText partial
        && partial.pieces().getFirst() instanceof Value.Unknown folder
        && folder.hints().symbol().equals(Optional.of(WORKING_FOLDER))) return a.passed(partial);
    String path = a.text(0);
    if (path == null) return a.outcome();
    String clean = clean(path);
    if (clean.startsWith("/")) return a.text(clean);
    Value folder = local(WORKING_FOLDER, a);
    return clean.equals(".")
        ? folder
        : new Value.PartialText(List.of(folder, new Value.Text("/" + clean, a.at)), a.place());
  }

  static Value expand(Arguments a) {
    String path = a.text(0);
    if (path == null) return a.outcome();
    if (!path.equals("~") && !path.startsWith("~/")) return a.text(path);
    Value home = local("the home folder", a);
    return path.equals("~")
        ? home
        : new Value.PartialText(List.of(home, new Value.Text(path.substring(1), a.at)), a.place());
  }

  private static Value local(String what, Arguments a) {
    Cause cause = new Cause(Reason.FUNCTION, what + " differs from machine to machine", a.at);
    return new Value.Unknown(List.of(cause), Hints.symbol(what).withNotNull(), a.place());
  }
}
