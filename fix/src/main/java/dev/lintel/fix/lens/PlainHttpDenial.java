package dev.lintel.fix.lens;

import dev.lintel.syntax.SourceText;
import java.util.List;

/**
 * The statement that denies everything to requests without TLS, in each notation that policies are
 * written in (S3 user guide, "Restrict access to only HTTPS requests"). Lines after the first are
 * indented from the first.
 *
 * @param service such as {@code s3}
 * @param resources ARNs as templates: text with interpolations
 */
record PlainHttpDenial(String service, List<String> resources) {
  private static final String SID = "DenyPlainHttp";

  /** An object for {@code jsonencode}. */
  String object() {
    return """
    {
      Sid       = "%s"
      Effect    = "Deny"
      Principal = "*"
      Action    = "%s:*"
      Resource  = [%s]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }\
    """
        .formatted(SID, service, expressions());
  }

  /** A whole document for {@code jsonencode}. */
  String document() {
    return "jsonencode({\n  Version = \"2012-10-17\"\n  Statement = ["
        + object().replace("\n", "\n  ")
        + "]\n})";
  }

  /**
   * An object of JSON text.
   *
   * @param step what one more level is indented by
   */
  String json(String step) {
    StringBuilder list = new StringBuilder();
    for (String resource : resources)
      list.append(list.isEmpty() ? "" : ", ").append('"').append(resource).append('"');
    return """
    {
    \t"Sid": "%s",
    \t"Effect": "Deny",
    \t"Principal": "*",
    \t"Action": "%s:*",
    \t"Resource": [%s],
    \t"Condition": { "Bool": { "aws:SecureTransport": "false" } }
    }\
    """
        .formatted(SID, service, list)
        .replace("\t", step);
  }

  /** The content of a {@code statement} block. */
  List<Change> block(SourceText source, Place place) {
    Place principals = place.under("principals", "");
    Place condition = place.under("condition", "");
    return List.of(
        new Change.Add(source, place, "sid", HclText.quoted(SID)),
        new Change.Add(source, place, "effect", "\"Deny\""),
        new Change.Add(source, place, "actions", "[\"" + service + ":*\"]"),
        new Change.Add(source, place, "resources", "[" + expressions() + "]"),
        new Change.Add(source, principals, "type", "\"*\""),
        new Change.Add(source, principals, "identifiers", "[\"*\"]"),
        new Change.Add(source, condition, "test", "\"Bool\""),
        new Change.Add(source, condition, "variable", "\"aws:SecureTransport\""),
        new Change.Add(source, condition, "values", "[\"false\"]"));
  }

  private String expressions() {
    StringBuilder list = new StringBuilder();
    for (String resource : resources)
      list.append(list.isEmpty() ? "" : ", ").append(expression(resource));
    return list.toString();
  }

  /** A template that is one interpolation stands for what is in it. */
  private static String expression(String template) {
    boolean whole =
        template.startsWith("${")
            && template.endsWith("}")
            && template.indexOf('}') == template.length() - 1;
    return whole ? template.substring(2, template.length() - 1) : "\"" + template + "\"";
  }
}
