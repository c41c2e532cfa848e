package dev.lintel.knowledge.build;

import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads the documents of a file as nodes with marks. */
final class Yaml {
  /** A file of entries is some kilobytes; more than this is a mistake. */
  private static final int LONGEST = 2_000_000;

  private Yaml() {}

  static List<Node> documents(Report report) {
    List<Node> documents = new ArrayList<>();
    if (report.source().length() > LONGEST) {
      report.error(0, 0, "this file is larger than " + LONGEST + " characters; split it by kind");
      return documents;
    }
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(LONGEST + 1).build();
    try {
      for (Node node : new Compose(settings).composeAllFromString(report.source().text()))
        documents.add(node);
    } catch (MarkedYamlEngineException e) {
      int at = report.offset(e.getProblemMark().or(e::getContextMark).orElse(null));
      report.error(
          at, at, "this is no YAML here: " + problem(e) + "; check quotes and indentation");
    } catch (YamlEngineException e) {
      report.error(0, 0, "this is no YAML: " + e.getMessage() + "; check the file's encoding");
    } catch (StackOverflowError e) {
      report.error(0, 0, "this nests too deeply to be read; an entry needs some ten levels");
    }
    return documents;
  }

  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem();
    return problem == null ? "it cannot be read" : problem.replace('\n', ' ');
  }
}
