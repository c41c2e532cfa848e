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

  /** Where a datum is used. */
  static Location place(Datum datum) {
    return Location.head(
        switch (datum) {
          case Reading reading -> used(reading);
          case Members members -> members.subject().root().origin();
          case Subject subject -> subject.root().origin();
        });
  }

  private static Origin used(Reading reading) {
    Value used = Origins.used(reading.value(), reading.whole().origin());
    return Origins.used(used, reading.holder().root().origin()).origin();
  }

  private static Witness of(Reading reading) {
    Origin place = used(reading);
    boolean secret = !(reading.value() instanceof Value.Absent) && Secrets.named(written(place));
    return made(reading.name(), secret ? Secrets.MASK : Shown.of(reading), reading.holder(), place);
  }

  /** The name at a place, if one stands there: whatever a property calls it, it may say secret. */
  private static String written(Origin place) {
    String text = place.source().text();
    int last = Math.min(place.end(), text.length());
    int start = place.start();
    if (start < last && text.charAt(start) == '"') start++;
    int end = start;
    while (end < last && named(text.charAt(end))) end++;
    return text.substring(Math.min(start, text.length()), Math.min(end, text.length()));
  }

  private static boolean named(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
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
