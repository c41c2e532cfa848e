package dev.lintel.dialects.terraform.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.model.Origin;
import dev.lintel.model.Value;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private final Evaluated names =
      new Evaluated()
          .local("list", "[\n  \"a\",\n  \"b\",\n]")
          .local("map", "{\n  k = \"v\"\n}")
          .resource("aws_x.y", "{\n  name = \"n\"\n}");

  /** The texts of a chain, from where a value is used to where it is written. */
  private String chain(Value value) {
    StringBuilder text = new StringBuilder();
    for (Origin origin : value.origin().chain())
      text.append(text.isEmpty() ? "" : " > ")
          .append(origin.source().substring(origin.start(), origin.end()).replaceAll("\\s+", " "));
    return text.toString();
  }

  @Test
  void leadsToWhereTextIsWritten() {
    assertThat(chain(names.value("local.map.k"))).isEqualTo("local.map.k > \"v\"");
    assertThat(chain(names.value("local.list[1]"))).isEqualTo("local.list[1] > \"b\"");
    assertThat(chain(names.value("lookup(local.map, \"k\")")))
        .isEqualTo("lookup(local.map, \"k\") > \"v\"");
    assertThat(chain(names.value("element(local.list, 0)")))
        .isEqualTo("element(local.list, 0) > \"a\"");
    assertThat(chain(names.value("coalesce(null, local.map.k)")))
        .isEqualTo("coalesce(null, local.map.k) > local.map.k > \"v\"");
    assertThat(chain(names.value("true ? local.map.k : \"\""))).isEqualTo("local.map.k > \"v\"");
  }

  @Test
  void isThePlaceOfWhatMakesANewText() {
    assertThat(chain(names.value("upper(local.map.k)"))).isEqualTo("upper(local.map.k)");
    assertThat(chain(names.value("\"${local.map.k}x\""))).isEqualTo("\"${local.map.k}x\"");
  }

  @Test
  void staysWithElements() {
    Value.Sequence all = (Value.Sequence) names.value("concat(local.list, [\"c\"])");
    assertThat(all.elements())
        .extracting(e -> chain(e.value()))
        .containsExactly("\"a\"", "\"b\"", "\"c\"");
    Value.Mapping merged = (Value.Mapping) names.value("merge(local.map, { l = 1 })");
    assertThat(chain(merged.get("k").orElseThrow())).isEqualTo("\"v\"");
    Value.Encoded json = (Value.Encoded) names.value("jsonencode({ a = local.map.k })");
    Value inside = ((Value.Mapping) json.decoded()).get("a").orElseThrow();
    assertThat(chain(inside)).isEqualTo("local.map.k > \"v\"");
  }

  @Test
  void tellsFromWhichResource() {
    assertThat(names.value("aws_x.y.name").origin().targets())
        .extracting(target -> target.resource() + " " + target.attribute())
        .contains("aws_x.y name");
    Value viaList = ((Value.Sequence) names.value("[aws_x.y][*].name")).elements().get(0).value();
    assertThat(viaList.origin().targets())
        .extracting(target -> target.resource() + " " + target.attribute())
        .contains("aws_x.y name");
    assertThat(chain(names.value("aws_x.y.name"))).isEqualTo("aws_x.y.name > \"n\"");
  }

  @Test
  void tellsWhatIsSecret() {
    assertThat(names.value("\"a\"").origin().sensitive()).isFalse();
    assertThat(names.value("\"a${sensitive(\"b\")}\"").origin().sensitive()).isTrue();
    assertThat(names.value("sensitive({ a = \"b\" }).a").origin().sensitive()).isTrue();
    assertThat(names.value("jsonencode([sensitive(\"b\")])").origin().sensitive()).isTrue();
    assertThat(names.value("nonsensitive(sensitive(\"b\"))").origin().sensitive()).isFalse();
    assertThat(names.shown("issensitive(sensitive(1))")).isEqualTo("true");
  }
}
