package dev.lintel.dialects.terraform;

import dev.lintel.dialects.terraform.evaluate.Type;
import dev.lintel.model.Value;
import java.util.Optional;

/** Where the variables of a module get their values from. */
interface Arguments {
  /**
   * The value that is given for a variable, before conversion.
   *
   * @param type what a text from outside is read as: the type that the variable declares, else a
   *     text
   */
  Optional<Value> value(String variable, Type type);
}
