package dev.lintel.fix.lens;

import dev.lintel.model.Origin;

/** Why something cannot be written. */
final class Reasons {
  private Reasons() {}

  static String unwritable(Origin origin) {
    String path = origin.source().path();
    if (Trees.installed(origin.source()))
      return path + " belongs to an installed module; change it where the module is kept";
    if (path.endsWith(".tf.json")) return "Terraform's JSON syntax is not written yet: " + path;
    if (!origin.source().valid()) return path + " is not UTF-8";
    return "what is written at "
        + path
        + ":"
        + origin.source().line(origin.start())
        + " is put together in a way that no edit can be made in";
  }
}
