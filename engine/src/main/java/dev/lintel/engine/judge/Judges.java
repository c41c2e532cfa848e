package dev.lintel.engine.judge;

import dev.lintel.model.Cause;
import dev.lintel.model.Reason;
import java.util.List;

/** The judges that the catalogue calls by name. */
public final class Judges {
  private Judges() {}

  /** A name that is none judges nothing: everything is unknown to it. */
  public static JavaJudge named(String name) {
    return switch (name) {
      case "network-acl-ssh" -> new NetworkAclOrder(22);
      case "network-acl-rdp" -> new NetworkAclOrder(3389);
      default ->
          (subject, _) -> {
            String detail = "nothing here judges by the name " + name;
            Cause cause = new Cause(Reason.LIMIT, detail, subject.root().origin());
            return Verdict.unknown(List.of(cause));
          };
    };
  }

  /** Whether the name is one. */
  public static boolean known(String name) {
    return name.equals("network-acl-ssh") || name.equals("network-acl-rdp");
  }
}
