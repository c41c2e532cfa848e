package dev.lintel.knowledge.build;

import dev.lintel.syntax.SyntaxProblem;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.Node;

/** Where pieces of entries were read from, by identity: errors that show later go there. */
final class Places {
  private record Place(Report report, Node node, String text) {}

  private final Map<Object, Place> places = new IdentityHashMap<>();

  <T> T put(T piece, Report report, Node node, String text) {
    places.put(piece, new Place(report, node, text));
    return piece;
  }

  <T> T put(T piece, Report report, Node node) {
    return put(piece, report, node, "");
  }

  /** Lets a piece that was made from another stand where that one stands. */
  <T> T move(Object from, T to) {
    Place place = places.get(from);
    if (place != null) places.putIfAbsent(to, place);
    return to;
  }

  boolean known(Object piece) {
    return places.containsKey(piece);
  }

  void error(Object piece, String message) {
    Place place = places.get(piece);
    if (place != null) place.report.error(place.node, message);
  }

  void error(Object piece, SyntaxProblem problem) {
    Place place = places.get(piece);
    if (place != null) place.report.error(place.node, place.text, problem);
  }

  Optional<Node> node(Object piece) {
    return Optional.ofNullable(places.get(piece)).map(Place::node);
  }
}
