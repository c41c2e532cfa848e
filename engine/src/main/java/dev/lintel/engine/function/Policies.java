package dev.lintel.engine.function;

import dev.lintel.engine.codec.PolicyDocument;
import dev.lintel.engine.logic.Equality;
import dev.lintel.engine.logic.TextShape;
import dev.lintel.engine.logic.Truth;
import dev.lintel.model.Element;
import dev.lintel.model.Value;
import dev.lintel.model.Value.Absent;
import dev.lintel.model.Value.Mapping;
import dev.lintel.model.Value.Sequence;
import java.util.ArrayList;
import java.util.List;

/** The functions of the {@code iam} family, over documents as {@link PolicyDocument} reads them. */
public final class Policies {
  private Policies() {}

  /** {@code iam.every}: whether one of the patterns matches everything. */
  public static Truth every(Value patterns) {
    return Patterns.every(patterns);
  }

  /** The patterns that match everything. */
  public static List<Value> deciding(Value patterns) {
    List<Value> found = new ArrayList<>(1);
    if (!(patterns instanceof Sequence list)) return List.of(patterns);
    for (Element element : list.elements())
      if (element.sure() && Patterns.isEvery(element.value()) == Truth.TRUE)
        found.add(element.value());
    return found;
  }

  /**
   * {@code iam.allows}: a statement allows it without conditions, and none may deny it. A statement
   * whose conditions are not known may or may not.
   */
  public static Truth allows(Value document, String action, String resource) {
    Truth allowed = statements(document, s -> allowing(s, action, resource));
    if (allowed == Truth.FALSE) return Truth.FALSE;
    Truth denied = statements(document, s -> denying(s, action, resource));
    return allowed.and(denied.not());
  }

  private static Truth allowing(Statement statement, String action, String resource) {
    return statement
        .allows()
        .and(statement.aboutAction(action))
        .and(statement.aboutResource(resource))
        .and(statement.conditional().not());
  }

  /** A denial under a condition may or may not deny; one of some resources leaves the others. */
  private static Truth denying(Statement statement, String action, String resource) {
    Truth about =
        statement
            .denies()
            .and(statement.aboutAction(action))
            .and(statement.aboutResource(resource));
    return statement.conditional() == Truth.FALSE ? about : about.and(Truth.UNKNOWN);
  }

  /** The action patterns that allow it; the statement where it allows all but some. */
  public static List<Value> allowing(Value document, String action, String resource) {
    List<Value> found = new ArrayList<>(1);
    for (Value one : chosen(document, s -> allowing(s, action, resource))) {
      Value actions = new Statement((Mapping) one).field(PolicyDocument.ACTIONS);
      List<Value> matching = Patterns.matching(actions, action);
      if (matching.isEmpty()) found.add(one);
      else found.addAll(matching);
    }
    return found;
  }

  /** {@code iam.public}: anyone may, and no condition says who. */
  public static Truth open(Value statement) {
    if (!(statement instanceof Mapping fields)) return Truth.UNKNOWN;
    Statement one = new Statement(fields);
    return one.forEverybody()
        .and(CallerConditions.narrow(one.field(PolicyDocument.CONDITIONS)).not());
  }

  /** The principals that stand for everybody. */
  public static List<Value> everybody(Value statement) {
    List<Value> found = new ArrayList<>(1);
    if (!(statement instanceof Mapping fields)) return found;
    Value principals = new Statement(fields).field(PolicyDocument.PRINCIPALS);
    if (principals instanceof Sequence list)
      for (Element element : list.elements())
        if (element.sure() && Statement.everybody(element.value()) == Truth.TRUE)
          found.add(element.value());
    return found;
  }

  /**
   * {@code iam.deniesPlainHttp}: a statement denies everything to everybody where the request comes
   * without TLS (S3 user guide, "Restrict access to only HTTPS requests").
   */
  public static Truth deniesPlainHttp(Value document) {
    return statements(document, Policies::deniesPlain);
  }

  private static Truth deniesPlain(Statement statement) {
    return statement
        .denies()
        .and(statement.forEverybody())
        .and(Patterns.exists(statement.field(PolicyDocument.ACTIONS), Policies::wholeService))
        .and(Patterns.exists(statement.field(PolicyDocument.RESOURCES), Policies::everyObject))
        .and(CallerConditions.onlyWithoutTls(statement.field(PolicyDocument.CONDITIONS)));
  }

  /** {@code *}, or all of one service: {@code s3:*}. */
  private static Truth wholeService(Value action) {
    Truth every = Patterns.isEvery(action);
    if (every == Truth.TRUE) return every;
    TextShape shape = TextShape.of(action);
    if (shape == null) return Truth.FALSE;
    String known = shape.known();
    if (known == null) return shape.endsWith("*");
    int colon = known.indexOf(':');
    return Truth.of(colon > 0 && known.substring(colon + 1).equals("*"));
  }

  /** What holds in a bucket as a whole ends with a star right after its name. */
  private static Truth everyObject(Value resource) {
    if (Patterns.isEvery(resource) == Truth.TRUE) return Truth.TRUE;
    TextShape shape = TextShape.of(resource);
    if (shape == null || resource instanceof Value.Reference) return Truth.FALSE;
    String ending = shape.ending();
    int slash = ending.indexOf('/');
    boolean nested = slash >= 0 && ending.indexOf('/', slash + 1) >= 0;
    boolean deep = slash >= 0 && !ending.substring(slash + 1).equals("*");
    if (nested || deep) return Truth.FALSE;
    return shape.endsWith("*");
  }

  private interface Test {
    Truth of(Statement statement);
  }

  private static Truth statements(Value document, Test test) {
    if (document instanceof Absent) return Truth.FALSE;
    if (!(document instanceof Sequence)) return Truth.UNKNOWN;
    return Patterns.exists(
        document, s -> s instanceof Mapping map ? test.of(new Statement(map)) : Truth.UNKNOWN);
  }

  private static List<Value> chosen(Value document, Test test) {
    List<Value> found = new ArrayList<>(1);
    if (document instanceof Sequence list)
      for (Element element : list.elements())
        if (element.value() instanceof Mapping map && test.of(new Statement(map)) == Truth.TRUE)
          found.add(element.value());
    return found;
  }

  /** Whether a condition's key is this, whatever its case. */
  static Truth keyIs(Value key, String wanted) {
    TextShape shape = TextShape.of(key);
    if (shape == null) return Truth.FALSE;
    String known = shape.known();
    return known == null ? Equality.ofText(key, wanted) : Truth.of(known.equalsIgnoreCase(wanted));
  }
}
