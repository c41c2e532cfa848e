package dev.lintel.engine;

import dev.lintel.engine.read.Datum;
import dev.lintel.engine.read.Members;
import dev.lintel.engine.read.Origins;
import dev.lintel.engine.read.Reading;
import dev.lintel.engine.read.Subject;
import dev.lintel.model.Location;
import dev.lintel.model.Origin;
import dev.lintel.model.Secrets;
import dev.lintel.model.Value;
import dev.lintel.model.Witness;
import java.util.ArrayList;
import java.util.List;

/** Makes witnesses of evidence: where each is used, and the way to where it is written. */
final class Witnesses {
  private Witnesses() {}

  static Witness of(Datum datum) {
    return switch (datum) {
      case Reading reading -> of(reading);
      case Members members -> of(members);
      case Subject subject ->
          made("", Shown.text(subject.root()), subject, subject.root().origin());
    };
  }

  private static Witness of(Reading reading) {
    Value used = Origins.used(reading.value(), reading.whole().origin());
    Origin place = Origins.used(used, reading.holder().root().origin()).origin();
    String shown = Secrets.named(written(place)) ? Secrets.MASK : Shown.of(reading);
    boolean nothing = reading.value() instanceof Value.Absent;
    return made(
        reading.name(), nothing ? Shown.of(reading) : shown, reading.holder(), place);
  }

  /** The name that stands at a place, if one does: whatever a property calls it, it may say secret. */
  private static String written(Origin place) {
    String text = place.source().text();
    int start = place.start();
    if (start < text.length() && text.charAt(start) == '"') start++;
    int end = start;
    while (end < place.end()
        && end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) end++;
    return start <= end ? text.substring(start, end) : "";
  }

  private static Witness of(Members members) {
    String shown =
        members.list().isEmpty() ? "none" : members.list().size() + " found, none as needed";
    return made(members.name(), shown, members.subject(), members.subject().root().origin());
  }

  private static Witness made(String property, String shown, Subject holder, Origin place) {
    return new Witness(
        property, shown, holder.carrier().address(), Location.head(place), chain(place));
  }

  private static List<Location> chain(Origin place) {
    List<Location> chain = new ArrayList<>();
    for (Origin step : place.chain()) if (step != place) chain.add(Location.head(step));
    return chain;
  }
}
