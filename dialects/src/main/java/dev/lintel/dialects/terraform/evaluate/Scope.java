package dev.lintel.dialects.terraform.evaluate;

import dev.lintel.model.Origin;
import dev.lintel.model.Problem;
import dev.lintel.model.Value;
import java.util.Optional;

/**
 * What names mean at one place of a module. The evaluator asks; the loader of modules answers.
 *
 * <p><b>Resources.</b> A resource or data source is a {@link Value.Mapping} (object) of the
 * attributes and blocks that its configuration sets, <em>open</em>, whose origin {@linkplain
 * Origin#readFrom is read from} its own address with the attribute "": by that target the evaluator
 * knows a resource. An attribute that is not among the entries is asked for with {@link #missing};
 * one that is gets the target {@code (address, attribute)} in its origin, and so do the parts of it
 * ({@code versioning[0].enabled}).
 *
 * <ul>
 *   <li>With {@code count}: a {@link Value.Sequence} (tuple) of such mappings, each with the
 *       address of its instance; the sequence has no target of its own. Unknown count: one maybe
 *       element, with the address {@code aws_x.y[?]}, open.
 *   <li>With {@code for_each}: a mapping (object, closed, without a target) of key to such
 *       mappings. Unknown for_each: one maybe element under {@link Value.Mapping#UNKNOWN_KEY}, with
 *       the address {@code aws_x.y[?]}, open. Any index finds that one; a splat over it is an open
 *       list.
 *   <li>A {@link Value.Reference} with the attribute "" does for a resource of which nothing is
 *       known but that it is there: its attributes are references.
 * </ul>
 *
 * <p>A module call is a closed mapping of its outputs (or a sequence or mapping of such); {@link
 * Value.Unknown} with {@link dev.lintel.model.Reason#MODULE} where it is not available.
 */
public interface Scope {
  /**
   * What a name of two steps means: {@code ("var", "x")}, {@code ("local", "x")}, {@code ("module",
   * "m")}, {@code ("each", "key")}, {@code ("count", "index")}, {@code ("path", "module")}, {@code
   * ("terraform", "workspace")}, {@code ("aws_s3_bucket", "b")} (also for {@code
   * resource.aws_s3_bucket.b}), {@code ("data.aws_iam_policy_document", "d")}, {@code
   * ("ephemeral.t", "n")}; and {@code ("self", "")}.
   *
   * <p>The value's origin is {@code at} leading to where it is written. A variable without a value
   * is unknown with a {@linkplain dev.lintel.model.Hints#symbol symbol} qualified by the module. A
   * name that is not declared is told as a problem and is an unknown that is malformed.
   *
   * @param at the place of the whole name
   */
  Value lookup(String root, String name, Origin at);

  /**
   * One output of a module call: {@code module.m.x}, {@code module.m[0].x}, {@code
   * module.m["k"].x}. The evaluator asks for it instead of looking up the whole call wherever a
   * name goes on like that, so that it hangs on that output alone: two modules may each use an
   * output of the other, and do.
   *
   * @param key what stands in brackets after the call's name; empty where nothing does
   * @return empty where the call has no such instance or output: then the evaluator goes step by
   *     step from {@link #lookup}, and tells what is wrong unless somebody asked for that
   */
  Optional<Value> output(String module, Optional<Value> key, String output, Origin at);

  /**
   * An attribute of a resource, or of a block in it, that its configuration does not set: a {@link
   * Value.Reference} where the cloud gives it, {@link Value.Absent} where it is simply not set,
   * unknown where neither is sure.
   *
   * @param resource the instance's address
   * @param attribute a name, or below a block that is set a path: {@code
   *     vpc_config[0].cluster_security_group_id}
   */
  Value missing(String resource, String attribute, Origin at);

  /** The files that functions may read. */
  Files files();

  /** Takes what is wrong with an expression; the value is then an unknown. */
  void problem(Problem problem);
}
