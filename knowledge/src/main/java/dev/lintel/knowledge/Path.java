package dev.lintel.knowledge;

import java.util.List;

/**
 * Where a value stands, from a form's root. {@link Step.Follow} and {@link Step.Top} only come
 * first, {@link Step.Present} only last.
 */
public record Path(List<Step> steps) {
  public Path {
    steps = List.copyOf(steps);
  }

  /** One step of a path. */
  public sealed interface Step {
    /** {@code a}, or {@code 'a.b'} where the name has signs of its own. */
    record Key(String name) implements Step {}

    /** {@code {a,b}}: what is under each, one after the other. */
    record Either(List<String> names) implements Step {
      public Either {
        names = List.copyOf(names);
      }
    }

    /** {@code []}: every element. */
    record Every() implements Step {}

    /** {@code [0]}, {@code [-1]}: one element, counted from the end where it is negative. */
    record Index(int number) implements Step {}

    /** {@code [name=value]}: the elements whose field has this text. */
    record Where(String name, String value) implements Step {}

    /** {@code ?}: is it there? */
    record Present() implements Step {}

    /** {@code @link}: what the link leads to; {@code owner} in a part. */
    record Follow(String link) implements Step {}

    /** After a {@link Follow} of a link to a kind: that subject's property. */
    record Read(String property) implements Step {}

    /** {@code ^}: the top of the carrier, whatever the root. */
    record Top() implements Step {}

    /** {@code |codec} or {@code |pairs(key,value)}: what is written inside the text. */
    record Decode(Codec codec, List<String> arguments) implements Step {
      public Decode {
        arguments = List.copyOf(arguments);
      }
    }
  }
}
