package dev.lintel.report;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judges JSON by a schema on the class path. */
public final class Schemas {
  private Schemas() {}

  public static List<Error> validate(String schema, String json) throws IOException {
    try (InputStream in = Schemas.class.getResourceAsStream(schema)) {
      if (in == null) throw new IOException("no " + schema);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(text, InputFormat.JSON)
          .validate(json, InputFormat.JSON);
    }
  }
}
