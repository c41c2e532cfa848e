package dev.lintel.knowledge.build;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.RuleText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A kind as its entry has it: expressions are not checked, names are not resolved.
 *
 * @param name where the name stands
 * @param like which dialect a form's spellings are derived from, by the form's identity
 * @param removed types that the provider no longer has
 * @param extension whether it adds to a kind that is there already
 */
record Draft(
    Kind kind,
    List<RuleText> texts,
    Node name,
    Report report,
    Map<Form, String> like,
    Set<Carrier> removed,
    boolean extension) {}
