package dev.lintel.fix.solve;

import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Function;
import dev.lintel.model.Value;
import java.math.BigDecimal;
import java.util.List;

/** What a property has to become. */
public sealed interface Constraint {
  /** One of these, the better ones first; one value alone is {@code = v}. */
  record OneOf(List<Constant> values) implements Constraint {
    public OneOf {
      values = List.copyOf(values);
    }
  }

  /** Something else than these. */
  record NoneOf(List<Constant> values) implements Constraint {
    public NoneOf {
      values = List.copyOf(values);
    }
  }

  /**
   * A number of at least so much.
   *
   * @param strict whether it has to be more
   */
  record AtLeast(BigDecimal bound, boolean strict) implements Constraint {}

  /**
   * A number of at most so much.
   *
   * @param strict whether it has to be less
   */
  record AtMost(BigDecimal bound, boolean strict) implements Constraint {}

  /**
   * A text that a function says yes or no to.
   *
   * @param test {@code startsWith}, {@code endsWith}, {@code contains} or {@code matches}
   */
  record Like(Function test, String argument, boolean wanted) implements Constraint {}

  /** A version of at least this one: an upgrade, which is more than another value. */
  record AtLeastVersion(String version) implements Constraint {}

  /** A list that holds these. */
  record Contains(List<Constant> values) implements Constraint {
    public Contains {
      values = List.copyOf(values);
    }
  }

  /**
   * A list without these elements of it.
   *
   * @param some whether others must stay
   */
  record Lacks(List<Value> elements, boolean some) implements Constraint {
    public Lacks {
      elements = List.copyOf(elements);
    }
  }

  /**
   * There at all.
   *
   * @param stated whether the code has only to say what holds already
   */
  record Present(boolean stated) implements Constraint {}

  /** Not there. */
  record Absent() implements Constraint {}

  /** A policy document in which everything is denied to requests without TLS. */
  record DeniesPlainHttp() implements Constraint {}

  /**
   * A link that leads somewhere: to something new of which this is asked.
   *
   * @param wishes what the properties of the new thing must be
   */
  record Created(List<Wish> wishes) implements Constraint {
    public Created {
      wishes = List.copyOf(wishes);
    }
  }

  /** A property of what is to be made. */
  record Wish(String property, Constraint constraint) {}

  /** Only a person can say what. */
  record Asked() implements Constraint {}
}
