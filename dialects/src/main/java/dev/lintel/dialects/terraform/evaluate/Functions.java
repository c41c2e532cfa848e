package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Cause;
import dev.lintel.model.Element;
import dev.lintel.model.Hints;
import dev.lintel.model.Origin;
import dev.lintel.model.Reason;
import dev.lintel.model.Value;
import dev.lintel.syntax.hcl.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Calls of functions: Terraform 1.11's, by name. */
final class Functions {
  private static final String CORE = "core::";
  private static final String TERRAFORM = "provider::terraform::";

  private Functions() {}

  static Value call(Expression.Call call, Evaluation evaluation, @Nullable Names names) {
    String function =
        call.function().startsWith(CORE)
            ? call.function().substring(CORE.length())
            : call.function();
    Origin at = evaluation.place(call);
    if (function.equals("try") && !call.expandsLast())
      return TypeFunctions.attempt(call, evaluation, names);
    if (function.equals("can") && call.arguments().size() == 1)
      return TypeFunctions.can(call, evaluation, names);
    Arguments arguments = arguments(function, call, at, evaluation, names);
    if (arguments == null)
      return Value.Unknown.of(
          Reason.MALFORMED, "the arguments of " + function + "() are no list", at);
    if (function.startsWith("provider::")) return provider(function, arguments);
    int arity = Arity.of(function);
    if (arity == Arity.NONE)
      return evaluation.fail(
          Reason.FUNCTION,
          "There is no function named \"" + function + "\"; check its spelling.",
          Origin.of(evaluation.source, call.start(), call.functionEnd()));
    if (function.equals("templatestring") && !names(call.arguments().getFirst()))
      return arguments.fail(0, "must name a value that is the template, such as local.greeting");
    if (function.equals("ephemeralasnull")
        && mayBeEphemeral(call.arguments().getFirst(), evaluation)) return arguments.outcome(false);
    if (arguments.open().isPresent() && !takesOpen(function)) return arguments.outcome();
    if (arguments.open().isEmpty() && wrongCount(arity, arguments.size()))
      return arguments.fail(counted(function, arity, arguments.size()));
    return call(function, arguments);
  }

  /** Whether it is a name, with steps behind it. */
  private static boolean names(Expression expression) {
    return switch (expression) {
      case Expression.GetAttribute get -> names(get.target());
      case Expression.Index index -> names(index.target());
      default -> expression instanceof Expression.Variable;
    };
  }

  /** What is ephemeral is not traced; it begins at one of these names. */
  private static boolean mayBeEphemeral(Expression expression, Evaluation evaluation) {
    String text = evaluation.source.substring(expression.start(), expression.end());
    return text.contains("var.")
        || text.contains("local.")
        || text.contains("module.")
        || text.contains("ephemeral.");
  }

  private static boolean wrongCount(int arity, int size) {
    return size < Arity.least(arity) || (!Arity.variadic(arity) && size > Arity.most(arity));
  }

  private static String counted(String function, int arity, int given) {
    int least = Arity.least(arity);
    String wanted = (Arity.variadic(arity) ? "at least " : "") + least;
    return function
        + "() takes "
        + wanted
        + (least == 1 ? " argument" : " arguments")
        + ", not "
        + given
        + '.';
  }

  /** Whether a function makes something of a list of arguments that may go on. */
  private static boolean takesOpen(String function) {
    return switch (function) {
      case "merge", "concat", "setunion" -> true;
      default -> false;
    };
  }

  private static @Nullable Arguments arguments(
      String function,
      Expression.Call call,
      Origin at,
      Evaluation evaluation,
      @Nullable Names names) {
    List<Element> elements = new ArrayList<>(call.arguments().size());
    Optional<Cause> open = Optional.empty();
    for (int i = 0; i < call.arguments().size(); i++) {
      Value value = evaluation.evaluate(call.arguments().get(i), names);
      if (!call.expandsLast() || i < call.arguments().size() - 1) {
        elements.add(Element.sure(value));
      } else if (value instanceof Value.Sequence sequence) {
        elements.addAll(sequence.elements());
        open = sequence.open();
        if (open.isEmpty() && Sequences.unsure(sequence) && !takesOpen(function))
          open = Optional.of(Causes.condition(value.origin()));
      } else if (value instanceof Value.Unknown || value instanceof Value.Reference) {
        open = Optional.of(new Causes().add(value).first(at));
      } else {
        evaluation.error(
            "What ... expands must be a list, not " + Types.noun(value) + '.', value.origin());
        return null;
      }
    }
    return new Arguments(function, at, elements, open, evaluation);
  }

  private static Value provider(String function, Arguments a) {
    if (function.startsWith(TERRAFORM)) {
      Value known = TypeFunctions.ofTerraform(function.substring(TERRAFORM.length()), a);
      if (known != null) return known;
    }
    Cause cause = new Cause(Reason.FUNCTION, function + " is computed by a provider", a.at);
    return new Causes().add(cause).addAll(a.values()).unknown(Hints.NONE, a.at);
  }

  private static Value call(String function, Arguments a) {
    return switch (function) {
      case "chomp" -> StringFunctions.chomp(a);
      case "endswith" -> StringFunctions.endsWith(a);
      case "format" -> Formatting.format(a);
      case "formatlist" -> Formatting.formatList(a);
      case "indent" -> StringFunctions.indent(a);
      case "join" -> StringFunctions.join(a);
      case "lower" -> StringFunctions.lower(a);
      case "regex" -> PatternFunctions.regex(a);
      case "regexall" -> PatternFunctions.regexAll(a);
      case "replace" -> PatternFunctions.replace(a);
      case "split" -> StringFunctions.split(a);
      case "startswith" -> StringFunctions.startsWith(a);
      case "strcontains" -> StringFunctions.contains(a);
      case "strrev" -> Graphemes.reverse(a);
      case "substr" -> Graphemes.substring(a);
      case "title" -> StringFunctions.title(a);
      case "trim" -> StringFunctions.trim(a);
      case "trimprefix" -> StringFunctions.trimPrefix(a);
      case "trimspace" -> StringFunctions.trimSpace(a);
      case "trimsuffix" -> StringFunctions.trimSuffix(a);
      case "upper" -> StringFunctions.upper(a);
      case "abs" -> NumberFunctions.abs(a);
      case "ceil" -> NumberFunctions.ceil(a);
      case "floor" -> NumberFunctions.floor(a);
      case "log" -> NumberFunctions.log(a);
      case "max" -> NumberFunctions.extreme(a, 1);
      case "min" -> NumberFunctions.extreme(a, -1);
      case "parseint" -> NumberFunctions.parseInt(a);
      case "pow" -> NumberFunctions.pow(a);
      case "range" -> NumberFunctions.range(a);
      case "signum" -> NumberFunctions.signum(a);
      case "sum" -> NumberFunctions.sum(a);
      case "alltrue" -> CollectionFunctions.all(a);
      case "anytrue" -> CollectionFunctions.any(a);
      case "chunklist" -> ListFunctions.chunk(a);
      case "coalesce" -> CollectionFunctions.coalesce(a);
      case "coalescelist" -> CollectionFunctions.coalesceList(a);
      case "compact" -> ListFunctions.compact(a);
      case "concat" -> ListFunctions.concat(a);
      case "contains" -> CollectionFunctions.contains(a);
      case "distinct" -> ListFunctions.distinct(a);
      case "element" -> ListFunctions.element(a);
      case "flatten" -> ListFunctions.flatten(a);
      case "index" -> CollectionFunctions.index(a);
      case "keys" -> MapFunctions.keys(a);
      case "length" -> CollectionFunctions.length(a);
      case "list" -> ListFunctions.list(a);
      case "lookup" -> MapFunctions.lookup(a);
      case "map" -> MapFunctions.map(a);
      case "matchkeys" -> ListFunctions.matchKeys(a);
      case "merge" -> MapFunctions.merge(a);
      case "one" -> CollectionFunctions.one(a);
      case "reverse" -> ListFunctions.reverse(a);
      case "setintersection" -> SetFunctions.intersection(a);
      case "setproduct" -> SetFunctions.product(a);
      case "setsubtract" -> SetFunctions.subtract(a);
      case "setunion" -> SetFunctions.union(a);
      case "slice" -> ListFunctions.slice(a);
      case "sort" -> ListFunctions.sort(a);
      case "transpose" -> MapFunctions.transpose(a);
      case "values" -> MapFunctions.values(a);
      case "zipmap" -> MapFunctions.zip(a);
      case "base64decode" -> EncodingFunctions.base64Decode(a);
      case "base64encode" -> EncodingFunctions.base64Encode(a);
      case "base64gzip" -> EncodingFunctions.base64Gzip(a);
      case "csvdecode" -> EncodingFunctions.csvDecode(a);
      case "jsondecode" -> EncodingFunctions.jsonDecode(a);
      case "jsonencode" -> EncodingFunctions.jsonEncode(a);
      case "textdecodebase64" -> EncodingFunctions.textDecode(a);
      case "textencodebase64" -> EncodingFunctions.textEncode(a);
      case "urlencode" -> EncodingFunctions.urlEncode(a);
      case "yamldecode" -> EncodingFunctions.yamlDecode(a);
      case "yamlencode" -> EncodingFunctions.yamlEncode(a);
      case "base64sha256", "base64sha512", "md5", "sha1", "sha256", "sha512" ->
          HashFunctions.ofText(a);
      case "filebase64sha256", "filebase64sha512", "filemd5", "filesha1", "filesha256" ->
          HashFunctions.ofFile(a);
      case "filesha512" -> HashFunctions.ofFile(a);
      case "uuidv5" -> HashFunctions.uuid(a);
      case "cidrhost" -> NetworkFunctions.host(a);
      case "cidrnetmask" -> NetworkFunctions.netmask(a);
      case "cidrsubnet" -> NetworkFunctions.subnet(a);
      case "cidrsubnets" -> NetworkFunctions.subnets(a);
      case "formatdate" -> DateFunctions.format(a);
      case "timeadd" -> DateFunctions.add(a);
      case "timecmp" -> DateFunctions.compare(a);
      case "abspath" -> FileFunctions.absolute(a);
      case "basename" -> FileFunctions.baseName(a);
      case "dirname" -> FileFunctions.directoryName(a);
      case "file" -> FileFunctions.file(a);
      case "filebase64" -> FileFunctions.base64(a);
      case "fileexists" -> FileFunctions.exists(a);
      case "fileset" -> FileFunctions.set(a);
      case "pathexpand" -> FileFunctions.expand(a);
      case "templatefile" -> TemplateFunctions.file(a);
      case "templatestring" -> TemplateFunctions.text(a);
      case "ephemeralasnull" -> TypeFunctions.same(a);
      case "issensitive" -> TypeFunctions.isSensitive(a);
      case "nonsensitive" -> TypeFunctions.nonsensitive(a);
      case "sensitive" -> TypeFunctions.sensitive(a);
      case "tobool" -> TypeFunctions.convert(a, Type.BOOL);
      case "tolist" -> TypeFunctions.convert(a, new Type.ListOf(Type.ANY));
      case "tomap" -> TypeFunctions.convert(a, new Type.MapOf(Type.ANY));
      case "tonumber" -> TypeFunctions.convert(a, Type.NUMBER);
      case "toset" -> TypeFunctions.convert(a, new Type.SetOf(Type.ANY));
      case "tostring" -> TypeFunctions.convert(a, Type.TEXT);
      case "rsadecrypt" -> RsaDecryption.decrypt(a);
      case "bcrypt", "plantimestamp", "timestamp", "uuid" -> outside(function, a);
      default -> outside(function, a);
    };
  }

  /** What hangs on time, chance or a secret. */
  private static Value outside(String function, Arguments a) {
    Cause cause = new Cause(Reason.FUNCTION, function + "() differs from run to run", a.at);
    return new Causes().add(cause).unknown(Hints.NONE.withNotNull(), a.place());
  }
}
