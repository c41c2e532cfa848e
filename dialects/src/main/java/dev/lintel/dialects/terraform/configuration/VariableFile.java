package dev.lintel.dialects.terraform.configuration;

import dev.lintel.dialects.files.FileReader;
import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.syntax.SourceText;
import dev.lintel.syntax.SyntaxProblem;
import dev.lintel.syntax.hcl.Attribute;
import dev.lintel.syntax.hcl.HclFile;
import dev.lintel.syntax.hcl.HclParser;
import dev.lintel.syntax.hcl.Item;
import dev.lintel.syntax.json.JsonFile;
import dev.lintel.syntax.json.JsonNode;
import dev.lintel.syntax.json.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A file that gives variables values: {@code *.tfvars}, {@code *.tfvars.json}. */
public record VariableFile(
    Optional<SourceText> source, List<PlacedAttribute> values, List<Problem> problems) {
  public VariableFile {
    values = List.copyOf(values);
    problems = List.copyOf(problems);
  }

  public static VariableFile read(FileReader.Reading reading) {
    List<PlacedAttribute> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    reading.problem().ifPresent(problems::add);
    reading.text().ifPresent(text -> add(text, values, problems));
    return new VariableFile(reading.text(), values, problems);
  }

  /** A member of a JSON object as the value of a variable. */
  public static PlacedAttribute value(SourceText text, JsonNode.Member member) {
    return new PlacedAttribute(
        text, attribute(member, new JsonExpressions(text, new ArrayList<>())));
  }

  private static void add(SourceText text, List<PlacedAttribute> values, List<Problem> problems) {
    List<SyntaxProblem> syntax = new ArrayList<>();
    for (Attribute attribute :
        text.path().endsWith(".json") ? json(text, syntax) : hcl(text, syntax))
      values.add(new PlacedAttribute(text, attribute));
    for (SyntaxProblem problem : syntax)
      problems.add(
          new Problem(
              Problem.Level.ERROR,
              problem.message(),
              Origin.of(text, problem.start(), problem.end())));
  }

  private static List<Attribute> hcl(SourceText text, List<SyntaxProblem> problems) {
    HclFile file = HclParser.parse(text);
    problems.addAll(file.problems());
    List<Attribute> attributes = new ArrayList<>();
    for (Item item : file.body().items())
      if (item instanceof Attribute attribute) attributes.add(attribute);
    return attributes;
  }

  private static List<Attribute> json(SourceText text, List<SyntaxProblem> problems) {
    JsonFile file = JsonParser.parse(text);
    problems.addAll(file.problems());
    JsonExpressions expressions = new JsonExpressions(text, problems);
    List<Attribute> attributes = new ArrayList<>();
    if (file.root().isPresent() && file.root().get() instanceof JsonNode.JsonObject object)
      for (JsonNode.Member member : object.members())
        attributes.add(attribute(member, expressions));
    return attributes;
  }

  private static Attribute attribute(JsonNode.Member member, JsonExpressions expressions) {
    return new Attribute(
        member.start(),
        member.end(),
        member.name(),
        member.nameEnd(),
        expressions.of(member.value(), true));
  }
}
