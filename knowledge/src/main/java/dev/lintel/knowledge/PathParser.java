package dev.lintel.knowledge;

import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.language.Nearest;
import dev.lintel.syntax.SyntaxProblem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a path such as {@code @policy.policy|iam} or {@code spec.{containers,initContainers}[]}.
 * What follows a link is left as raw names: whether they are a property is known only with the
 * link.
 */
public final class PathParser {
  /** How many steps a path may have. */
  public static final int LONGEST = 64;

  private static final String SIGNS = ".[]{}'|?@^,()= \t\n\r";
  private final String text;
  private final List<Step> steps = new ArrayList<>();
  private int at;

  private PathParser(String text) {
    this.text = text;
  }

  public static ParsedPath parse(String text) {
    PathParser parser = new PathParser(text);
    SyntaxProblem problem = parser.run();
    return problem == null
        ? new ParsedPath.Good(new Path(parser.steps))
        : new ParsedPath.Wrong(problem);
  }

  private @Nullable SyntaxProblem run() {
    try {
      first();
      while (at < text.length()) {
        if (steps.size() > LONGEST)
          throw wrong(at, "this path has more than " + LONGEST + " steps");
        further();
      }
      return null;
    } catch (Wrong wrong) {
      return wrong.problem;
    }
  }

  private void first() {
    if (text.isBlank()) throw wrong(0, "a path is expected, such as `versioning.enabled`");
    if (peek('^')) {
      at++;
      steps.add(new Step.Top());
      if (at < text.length() && text.charAt(at) != '|') name();
    } else if (peek('@')) {
      at++;
      steps.add(new Step.Follow(word("a link's name")));
    } else if (!peek('[')) {
      name();
    }
  }

  private void further() {
    char c = text.charAt(at);
    switch (c) {
      case '.' -> {
        at++;
        name();
      }
      case '[' -> bracket();
      case '|' -> codec();
      case '?' -> {
        at++;
        steps.add(new Step.Present());
        if (at < text.length()) throw wrong(at, "`?` ends a path; remove what follows");
      }
      case '@' -> throw wrong(at, "`@` begins a path: `@link.rest`");
      case '^' -> throw wrong(at, "`^` begins a path: `^metadata.name`");
      default -> throw wrong(at, "`.`, `[`, `|` or the end is expected here");
    }
  }

  private void name() {
    if (!peek('{')) {
      steps.add(new Step.Key(word("a name")));
      return;
    }
    int open = at++;
    List<String> names = new ArrayList<>();
    do {
      if (!names.isEmpty()) at++;
      names.add(word("a name"));
    } while (peek(','));
    close('}', open, "`{a,b}`");
    steps.add(new Step.Either(names));
  }

  private String word(String wanted) {
    if (peek('\'')) return quoted();
    int from = at;
    while (at < text.length() && SIGNS.indexOf(text.charAt(at)) < 0) at++;
    if (at == from) throw wrong(from, wanted + " is expected here; quote one with signs: 'a.b'");
    return text.substring(from, at);
  }

  private String quoted() {
    int open = at++;
    int end = text.indexOf('\'', at);
    if (end < 0) throw wrong(open, "this quote has no end; close it with '");
    if (end == at) throw wrong(open, "a name is expected between the quotes");
    String word = text.substring(at, end);
    at = end + 1;
    return word;
  }

  private void bracket() {
    int open = at++;
    if (peek(']')) {
      at++;
      steps.add(new Step.Every());
      return;
    }
    String word = word("a number, a condition or `]`");
    if (peek('=')) {
      at++;
      steps.add(new Step.Where(word, word("a value")));
    } else {
      steps.add(new Step.Index(index(word, open)));
    }
    close(']', open, "`[0]`, `[name=value]` or `[]`");
  }

  private int index(String word, int open) {
    try {
      return Integer.parseInt(word);
    } catch (NumberFormatException e) {
      throw wrong(
          open, "`[" + word + "]` is no index; write `[0]`, `[-1]`, `[name=value]` or `[]`");
    }
  }

  private void codec() {
    int open = at++;
    String word = word("a codec");
    Codec codec = Codec.of(word).orElse(null);
    if (codec == null) throw wrong(open, "there is no codec `" + word + "`" + hint(word));
    List<String> arguments = new ArrayList<>();
    if (peek('(')) {
      do {
        at++;
        arguments.add(word("a field's name"));
      } while (peek(','));
      close(')', open, "`pairs(name,value)`");
    }
    if (arguments.size() != (codec == Codec.PAIRS ? 2 : 0))
      throw wrong(
          open,
          codec == Codec.PAIRS
              ? "`pairs` takes the names of two fields: `pairs(name,value)`"
              : "`" + word + "` takes no arguments");
    steps.add(new Step.Decode(codec, arguments));
  }

  private static String hint(String word) {
    List<String> words = new ArrayList<>();
    for (Codec codec : Codec.values()) words.add(codec.word());
    String hint = Nearest.hint(word, words);
    return hint.isEmpty() ? "; there are " + String.join(", ", words) : hint;
  }

  private void close(char sign, int open, String form) {
    if (!peek(sign)) throw wrong(open, "this is not closed; write " + form);
    at++;
  }

  private boolean peek(char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  private Wrong wrong(int from, String message) {
    int start = Math.min(from, text.length());
    return new Wrong(new SyntaxProblem(start, Math.min(start + 1, text.length()), message));
  }

  private static final class Wrong extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient SyntaxProblem problem;

    Wrong(SyntaxProblem problem) {
      super(problem.message(), null, false, false);
      this.problem = problem;
    }
  }
}
