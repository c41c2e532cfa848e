package dev.lintel.cli.differential;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * How much of what plans tell Lintel shows too: of the addresses, and of the single values (texts,
 * numbers, truths) that the plan knows without asking a cloud. Providers convert what they are
 * given, so "80" and 80 are the same here; the order of blocks is theirs, too.
 */
final class Shares {
  private int addresses;
  private int sameAddresses;
  private int values;
  private int sameValues;
  private final List<String> differences = new ArrayList<>();

  List<String> differences() {
    return differences;
  }

  double ofAddresses() {
    return share(sameAddresses, addresses);
  }

  double ofValues() {
    return share(sameValues, values);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : (double) part / whole;
  }

  @Override
  public String toString() {
    return "addresses %d of %d (%.2f %%), values %d of %d (%.2f %%)"
        .formatted(
            sameAddresses, addresses, 100 * ofAddresses(), sameValues, values, 100 * ofValues());
  }

  /**
   * Counts one root.
   *
   * @param first the resources of a plan
   * @param second those of a plan with other answers from data sources
   */
  void count(String root, JsonNode first, JsonNode second, Shown shown) {
    Set<String> planned = new LinkedHashSet<>();
    for (String address : first.propertyNames()) if (second.has(address)) planned.add(address);
    Set<String> hanging = new LinkedHashSet<>(first.propertyNames());
    hanging.addAll(second.propertyNames());
    hanging.removeAll(planned);
    Set<String> all = new LinkedHashSet<>(planned);
    for (String address : shown.resources().propertyNames())
      if (!hanging.contains(address)) all.add(address);
    addresses += all.size();
    for (String address : all) {
      boolean both = planned.contains(address) && shown.resources().has(address);
      if (both) sameAddresses++;
      else
        differences.add(
            root + ": " + address + (planned.contains(address) ? " is missing" : " is too much"));
      if (both)
        leaves(
            root + ": " + address,
            first.path(address),
            second.path(address),
            shown.resources().path(address));
    }
  }

  private void leaves(String path, JsonNode first, JsonNode second, JsonNode shown) {
    if (first.has("$unknown") || second.has("$unknown")) return;
    if (first.isObject()) {
      Map<String, JsonNode> all = new TreeMap<>();
      first.properties().forEach(entry -> all.put(entry.getKey(), entry.getValue()));
      if (shown.isObject() && !Shown.unknown(shown))
        shown.properties().forEach(entry -> all.putIfAbsent(entry.getKey(), Shown.NOTHING));
      all.forEach((key, value) ->
          leaves(path + "." + key, value, second.path(key), within(shown, key, value)));
    } else if (first.isArray()) {
      List<JsonNode> order = matched(first, shown);
      for (int i = 0; i < first.size(); i++)
        leaves(path + "[" + i + "]", first.path(i), second.path(i), order.get(i));
      for (int i = first.size(); i < order.size(); i++) extra(path, order.get(i));
    } else if (first.isNull() || first.isMissingNode()) {
      if (second.isNull() || second.isMissingNode()) extra(path, shown);
    } else if (first.equals(second)) {
      leaf(path, first, shown);
    }
  }

  /** A block that the plan has as an object may be shown as a list of one. */
  private static JsonNode within(JsonNode shown, String key, JsonNode planned) {
    if (Shown.unknown(shown) && !shown.has(key)) return shown;
    JsonNode value = shown.path(key);
    return planned.isObject() && value.isArray() && value.size() == 1 ? value.get(0) : value;
  }

  private void leaf(String path, JsonNode planned, JsonNode shown) {
    values++;
    if (shown.isValueNode() && planned.asString().equals(shown.asString(""))) sameValues++;
    else if (planned.isNumber()
        && shown.isNumber()
        && Comparison.same(planned, shown, Shown.NOTHING)) sameValues++;
    else differences.add(path + "\n    terraform: " + planned + "\n    lintel:    " + shown);
  }

  /** What the plan says is not there. */
  private void extra(String path, JsonNode shown) {
    if (shown.isNull() || shown.isMissingNode() || Shown.unknown(shown)) return;
    if (shown.isContainer() && shown.isEmpty()) return;
    values++;
    differences.add(path + "\n    terraform: null\n    lintel:    " + shown);
  }

  /** The shown elements in the order of the planned ones they are most like; the rest follow. */
  private static List<JsonNode> matched(JsonNode planned, JsonNode shown) {
    List<JsonNode> left = new ArrayList<>();
    if (shown.isArray()) shown.forEach(left::add);
    List<JsonNode> order = new ArrayList<>();
    for (JsonNode wanted : planned) {
      if (Shown.unknown(shown)) {
        order.add(shown);
        continue;
      }
      int best = left.isEmpty() ? -1 : 0;
      for (int i = 1; i < left.size(); i++)
        if (likeness(wanted, left.get(i)) > likeness(wanted, left.get(best))) best = i;
      order.add(best < 0 ? Shown.NOTHING : left.remove(best));
    }
    order.addAll(left);
    return order;
  }

  private static int likeness(JsonNode planned, JsonNode shown) {
    if (planned.isValueNode())
      return !planned.isNull() && planned.asString().equals(shown.asString("")) ? 1 : 0;
    int sum = 0;
    if (planned.isArray())
      for (int i = 0; i < planned.size(); i++) sum += likeness(planned.get(i), shown.path(i));
    else
      for (var entry : planned.properties())
        sum += likeness(entry.getValue(), shown.path(entry.getKey()));
    return sum;
  }
}
