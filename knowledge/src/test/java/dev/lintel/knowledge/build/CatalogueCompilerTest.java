package dev.lintel.knowledge.build;

import static org.assertj.core.api.Assertions.assertThat;

import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Default;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.Link;
import dev.lintel.knowledge.Path.Step;
import dev.lintel.knowledge.Property;
import dev.lintel.knowledge.Rule;
import dev.lintel.knowledge.RuleText;
import dev.lintel.knowledge.Spelled;
import dev.lintel.knowledge.Spelling;
import dev.lintel.knowledge.Spelling.Source;
import dev.lintel.knowledge.language.Constant;
import dev.lintel.knowledge.language.Expression;
import dev.lintel.model.Category;
import dev.lintel.model.Severity;
import dev.lintel.syntax.SourceText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class CatalogueCompilerTest {
  @Test
  void nothingIsAnEmptyCatalogue() {
    assertThat(new Entry("").compile().catalogue().names()).isEmpty();
    assertThat(new Entry("# only a comment\n").problems()).isEmpty();
  }

  @Test
  void whatIsWrongDoesNotHideWhatIsRight() {
    Compilation compilation =
        Entry.rule("title: Thing", "severity: low", "why: Why", "require: onn").compile();
    assertThat(compilation.problems()).hasSize(1);
    assertThat(compilation.catalogue().kind("aws.thing")).isPresent();
  }

  @Test
  void aKindIsFoundByItsTypes() {
    Catalogue catalogue = Entry.bucket(Entry.RULE).compile().catalogue();
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_s3_bucket")).hasSize(1);
    assertThat(catalogue.of("terraform", Category.DATA, "aws_s3_bucket")).isEmpty();
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_s3_bucket_acl")).isEmpty();
    assertThat(catalogue.configuredBy("terraform", Category.RESOURCE, "aws_s3_bucket_versioning"))
        .hasSize(1);
    assertThat(catalogue.configuredBy("terraform", Category.RESOURCE, "aws_s3_bucket_logging"))
        .isEmpty();
  }

  @Test
  void aRuleKeepsItsWordsApart() {
    Compilation compilation = Entry.bucket(Entry.RULE).compile();
    RuleText text = compilation.catalogue().texts().of("aws-thing-on").orElseThrow();
    assertThat(text.title()).isEqualTo("Thing is on");
    assertThat(text.severity()).isEqualTo(Severity.LOW);
    assertThat(text.require()).contains("on");
    assertThat(text.url()).isEqualTo("https://lintel.dev/rules/aws-thing-on");
  }

  @Test
  void everyNameHasASlotOfItsOwn() {
    Kind kind = kind(Entry.bucket(Entry.RULE).compile(), "aws.thing");
    assertThat(kind.properties().values()).extracting(Property::slot).containsExactly(0, 1, 2, 3);
    assertThat(kind.forms().getFirst().links().values())
        .extracting(Link::slot)
        .containsExactlyInAnyOrder(4, 5);
    assertThat(kind.slots()).isEqualTo(6);
  }

  @Test
  void rowsBecomeRules() {
    Compilation compilation =
        new Entry(
                Entry.bucket().text()
                    + """
                    rules:
                      - id: "aws-thing-{name}-{port}"
                        title: "{name} is closed"
                        severity: low
                        require: 'size(names) < {port}'
                        why: Why
                        fix: {ask: {names: "Who needs {name}?"}}
                        aliases: ["other:{port}"]
                        each:
                          ssh: {port: 22}
                          rdp: {port: 3389, severity: high, title: Remote desktop is closed}
                    """)
            .compile();
    assertThat(compilation.problems()).isEmpty();
    List<Rule> rules = kind(compilation, "aws.thing").rules();
    assertThat(rules)
        .extracting(Rule::id)
        .containsExactly("aws-thing-ssh-22", "aws-thing-rdp-3389");
    assertThat(rules).extracting(Rule::severity).containsExactly(Severity.LOW, Severity.HIGH);
    assertThat(rules.getFirst().fix().ask()).containsEntry("names", "Who needs ssh?");
    assertThat(compilation.texts())
        .extracting(RuleText::title)
        .containsExactly("ssh is closed", "Remote desktop is closed");
    assertThat(compilation.catalogue().texts().aliased("other:22"))
        .containsExactly("aws-thing-ssh-22");
  }

  @Test
  void rowsMayBeBare() {
    Compilation compilation =
        new Entry(
                Entry.bucket().text()
                    + """
                      block.acls: {type: boolean, terraform: force_destroy, default: true}
                    rules:
                      - {id: "aws-thing-{name}", title: T, severity: low, why: W, require: "block.{name}", each: {acls: {}}}
                      - {id: "aws-thing-{name}-too", title: T, severity: low, why: W, require: "block.{name}", each: {acls: }}
                    """)
            .compile();
    assertThat(compilation.problems()).isEmpty();
    assertThat(kind(compilation, "aws.thing").rules())
        .extracting(Rule::id)
        .containsExactly("aws-thing-acls", "aws-thing-acls-too");
  }

  @Test
  void bracesInTypesAreExpandedAndStarsMatch() {
    Compilation compilation =
        new Entry(
                """
                kind: aws.policy
                dialects:
                  terraform: ["aws_iam_{,role_,user_}policy", "aws_cloudwatch_*_alarm", data aws_iam_policy_document]
                """)
            .compile();
    assertThat(compilation.problems()).isEmpty();
    Place.Types alarms = (Place.Types) kind(compilation, "aws.policy").forms().get(1).place();
    assertThat(alarms.types())
        .allMatch(Carrier::exact)
        .contains(new Carrier(Category.RESOURCE, "aws_cloudwatch_metric_alarm"));
    Catalogue catalogue = compilation.catalogue();
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_iam_role_policy")).hasSize(1);
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_iam_policy")).hasSize(1);
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_iam_group_policy")).isEmpty();
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_cloudwatch_metric_alarm"))
        .hasSize(1);
    assertThat(catalogue.of("terraform", Category.DATA, "aws_iam_policy_document")).hasSize(1);
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_iam_policy_document")).isEmpty();
  }

  @Test
  void everySortOfThingMayBeASubject() {
    Catalogue catalogue =
        new Entry(
                """
                kind: any.thing
                dialects: {terraform: [provider aws, variable, module a/b/aws, "*"]}
                """)
            .compile()
            .catalogue();
    assertThat(catalogue.of("terraform", Category.PROVIDER, "aws")).hasSize(1);
    assertThat(catalogue.of("terraform", Category.VARIABLE, "variable")).hasSize(1);
    assertThat(catalogue.of("terraform", Category.MODULE, "a/b/aws")).hasSize(1);
    assertThat(catalogue.of("terraform", Category.MODULE, "c/d/aws")).isEmpty();
    assertThat(catalogue.of("terraform", Category.RESOURCE, "whatever")).hasSize(1);
  }

  @Test
  void aPartIsAKindWithAnOwner() {
    Compilation compilation =
        new Entry(
                """
                kind: aws.group
                dialects: {terraform: aws_security_group}
                parts:
                  ingress:
                    key: protocol
                    dialects:
                      terraform:
                        - {in: owner, root: "ingress[]"}
                        - {type: aws_security_group_rule, where: protocol == "tcp", owner: security_group_id}
                    properties:
                      protocol: {type: text, terraform: [protocol, ip_protocol]}
                      group: {type: text, terraform: "@owner.name"}
                    rules:
                      - {id: aws-ingress-named, title: T, severity: low, why: W, require: 'owner.ingress.all(i, i.protocol != group)'}
                """)
            .compile();
    assertThat(compilation.problems())
        .singleElement()
        .satisfies(p -> assertThat(p.message()).contains("`ip_protocol` is in no schema"));
    Kind part = kind(compilation, "aws.group.ingress");
    assertThat(part.owner()).contains("aws.group");
    assertThat(part.key()).containsExactly("protocol");
    assertThat(part.forms().getFirst().place()).isEqualTo(new Place.Within("aws.group", List.of()));
    assertThat(compilation.catalogue().within("terraform", "aws.group")).containsExactly(part);
    assertThat(
            compilation.catalogue().of("terraform", Category.RESOURCE, "aws_security_group_rule"))
        .containsExactly(part);
    assertThat(kind(compilation, "aws.group").parts()).containsKey("ingress");
  }

  @Test
  void statementsOfADocumentAreAPartWithFields() {
    Compilation compilation =
        new Entry(
                """
                kind: aws.policy
                dialects: {terraform: aws_iam_policy}
                properties: {document: {type: iam.policy, terraform: policy|iam}}
                parts:
                  statement:
                    of: document
                    key: [sid, actions]
                    rules:
                      - {id: aws-statement-ok, title: T, severity: low, why: W, require: '!(effect == "Allow" && iam.every(actions)) && !iam.public(self)'}
                """)
            .compile();
    assertThat(compilation.problems()).isEmpty();
    Kind part = kind(compilation, "aws.policy.statement");
    assertThat(part.forms())
        .extracting(Form::place)
        .containsExactly(new Place.Elements("document"));
    assertThat(part.properties()).containsKeys("effect", "principals", "not_resources");
  }

  @Test
  void aLinkToAKindIsReadByItsProperties() {
    Compilation compilation =
        new Entry(
                """
                kind: aws.vpc
                dialects:
                  terraform:
                    type: aws_vpc
                    links: {log: {kind: aws.flow_log, by: vpc_id}, raw: {type: aws_flow_log, by: vpc_id}}
                properties:
                  traffic: {type: text, terraform: ["@log.traffic.kind", "@raw.traffic_type"]}
                ---
                kind: aws.flow_log
                dialects: {terraform: aws_flow_log}
                properties: {traffic.kind: {type: text, terraform: traffic_type}}
                """)
            .compile();
    assertThat(compilation.problems()).isEmpty();
    List<Spelling> ways = spellings(kind(compilation, "aws.vpc"), "traffic");
    assertThat(steps(ways.get(0)))
        .containsExactly(new Step.Follow("log"), new Step.Read("traffic.kind"));
    assertThat(steps(ways.get(1)))
        .containsExactly(new Step.Follow("raw"), new Step.Key("traffic_type"));
  }

  @Test
  void kubernetesSpellingsBecomeTerraforms() {
    Compilation compilation =
        new Entry(
                """
                kind: kubernetes.pod
                dialects:
                  kubernetes: [Pod, {type: Deployment, root: spec.template}]
                  terraform: [{type: "kubernetes_pod{,_v1}", like: kubernetes}]
                properties:
                  mounts_token: {type: boolean, default: true, kubernetes: spec.automountServiceAccountToken}
                parts:
                  container:
                    key: name
                    dialects:
                      kubernetes: {in: owner, root: "spec.{containers,initContainers,ephemeralContainers}[]"}
                      terraform: {in: owner, like: kubernetes}
                    properties:
                      name: {type: text, kubernetes: name}
                      read_only: {type: boolean, default: false, kubernetes: securityContext.readOnlyRootFilesystem}
                """)
            .compile();
    assertThat(compilation.problems()).isEmpty();
    assertThat(terraform(kind(compilation, "kubernetes.pod"), "mounts_token"))
        .containsExactly(new Step.Key("spec"), new Step.Key("automount_service_account_token"));
    Kind container = kind(compilation, "kubernetes.pod.container");
    assertThat(terraform(container, "read_only"))
        .containsExactly(
            new Step.Key("security_context"), new Step.Key("read_only_root_filesystem"));
    assertThat(container.forms().get(0).dialect()).isEqualTo("terraform");
    assertThat(container.forms().get(0).root().orElseThrow().steps())
        .containsExactly(
            new Step.Key("spec"),
            new Step.Either(List.of("container", "init_container")),
            new Step.Every());
  }

  @Test
  void aSpellingSaysWhatItMeans() {
    Compilation compilation =
        new Entry(
                """
                kind: aws.thing
                dialects: {terraform: aws_s3_bucket}
                properties:
                  a: {type: boolean, terraform: [acl: {private: true, "*": false}, {at: policy, map: {1.0: true, yes: false}, since: "3.1"}], default: true}
                  b: {type: range, terraform: {from: acl, to: policy}}
                  c: {type: number, terraform: {union: [acl, "grant[].uri"], removed: "6.0"}, default: [{value: 1, when: a, source: S}, {unknown: nobody knows}]}
                """)
            .compile();
    assertThat(compilation.problems()).isEmpty();
    Kind kind = kind(compilation, "aws.thing");
    List<Spelling> a = spellings(kind, "a");
    assertThat(a.get(0).map()).extracting(Spelling.Meaning::raw).containsExactly("private", "*");
    assertThat(a.get(1).map()).extracting(Spelling.Meaning::raw).containsExactly("1", "yes");
    assertThat(a.get(1).since()).contains("3.1");
    List<Default> defaults =
        Objects.requireNonNull(property(kind, "c").defaults().get("terraform"));
    assertThat(defaults).hasSize(2);
    assertThat(defaults.get(0).when()).contains(new Expression.Property("a", 0, 1));
  }

  @Test
  void ownEntriesAddToWhatIsThere() {
    Catalogue base = Entry.bucket(Entry.RULE).compile().catalogue();
    Compilation own =
        CatalogueCompiler.compile(
            List.of(
                SourceText.of(
                    "own.yaml",
                    """
                    kind: aws.thing
                    properties: {forced: {type: boolean, terraform: force_destroy, default: false}}
                    rules:
                      - {id: own-thing-kept, title: T, severity: low, why: W, require: "!forced && on"}
                    """)),
            base);
    assertThat(own.problems()).isEmpty();
    Kind kind = own.catalogue().kind("aws.thing").orElseThrow();
    assertThat(kind.rules()).extracting(Rule::id).containsExactly("aws-thing-on", "own-thing-kept");
    assertThat(own.catalogue().of("terraform", Category.RESOURCE, "aws_s3_bucket"))
        .containsExactly(kind);
    assertThat(own.catalogue().texts().ids()).containsExactly("aws-thing-on", "own-thing-kept");
    assertThat(base.kind("aws.thing").orElseThrow().rules()).hasSize(1);
  }

  @Test
  void severalOwnEntriesAddToOneKind() {
    Catalogue base = Entry.bucket(Entry.RULE).compile().catalogue();
    String text =
        """
        kind: aws.thing
        properties: {x_%1$s: {type: boolean, terraform: force_destroy, default: false}}
        rules: [{id: own-%1$s, title: T, severity: low, why: W, require: "x_%1$s && on"}]
        """;
    Compilation own =
        CatalogueCompiler.compile(
            List.of(
                SourceText.of("a.yaml", text.formatted("a")),
                SourceText.of("b.yaml", text.formatted("b"))),
            base);
    assertThat(own.problems()).isEmpty();
    assertThat(own.catalogue().kind("aws.thing").orElseThrow().rules())
        .extracting(Rule::id)
        .containsExactly("aws-thing-on", "own-a", "own-b");
  }

  @Test
  void aKindOfOnesOwnDoesNotHideOneThatIsThere() {
    Catalogue base = Entry.bucket(Entry.RULE).compile().catalogue();
    Compilation own =
        CatalogueCompiler.compile(
            List.of(
                SourceText.of(
                    "own.yaml", "kind: aws.thing\ndialects: {terraform: aws_s3_bucket}\n")),
            base);
    assertThat(own.problems())
        .extracting(p -> p.message())
        .containsExactly(
            "there is a kind `aws.thing` already; drop `dialects` to add to it, or give yours"
                + " another name");
  }

  @Test
  void typesAreChosenByWhatTheyHave() {
    Compilation own =
        CatalogueCompiler.compile(
            List.of(SourceText.of("own.yaml", "kind: a.b\ndialects: {terraform: '* with tags'}\n")),
            Entry.bucket(Entry.RULE).compile().catalogue());
    assertThat(own.problems()).isEmpty();
    Catalogue catalogue = own.catalogue();
    assertThat(catalogue.of("terraform", Category.RESOURCE, "aws_sqs_queue"))
        .extracting(Kind::name)
        .containsExactly("a.b");
    for (String without : List.of("aws_iam_group", "no_such_type", "null_resource"))
      assertThat(catalogue.of("terraform", Category.RESOURCE, without)).isEmpty();
    assertThat(catalogue.of("terraform", Category.DATA, "aws_vpc")).isEmpty();
  }

  @Test
  void ownEntriesDoNotReplaceWhatIsThere() {
    Catalogue base = Entry.bucket(Entry.RULE).compile().catalogue();
    Compilation own =
        CatalogueCompiler.compile(
            List.of(
                SourceText.of(
                    "own.yaml",
                    """
                    kind: aws.thing
                    properties: {on: {type: boolean, terraform: force_destroy, default: false}}
                    rules: [{id: aws-thing-on, title: T, severity: low, why: W, require: "on"}]
                    """)),
            base);
    assertThat(own.problems())
        .extracting(p -> p.message())
        .containsExactlyInAnyOrder(
            "there are two rules `aws-thing-on`; rename one",
            "the kind has a property `on` already; give yours another name");
  }

  @Test
  void preferredValuesFitTheirProperties() {
    Compilation compilation =
        Entry.rule(
                "title: T",
                "severity: low",
                "why: W",
                "require: on",
                "fix: {prefer: {on: true, names: x, name: 1}, remove: names, create: versioning}")
            .compile();
    assertThat(compilation.problems()).isEmpty();
    assertThat(kind(compilation, "aws.thing").rules().getFirst().fix().prefer())
        .containsEntry("on", new Constant.Bool(true))
        .containsEntry("names", new Constant.Items(List.of(new Constant.Text("x"))))
        .containsEntry("name", new Constant.Text("1"));
  }

  private static List<Step> terraform(Kind kind, String property) {
    return steps(spellings(kind, property).getFirst());
  }

  private static List<Spelling> spellings(Kind kind, String property) {
    return property(kind, property).spelled().get("terraform") instanceof Spelled.Ways ways
        ? ways.spellings()
        : List.of();
  }

  private static Property property(Kind kind, String name) {
    return Objects.requireNonNull(kind.properties().get(name));
  }

  private static List<Step> steps(Spelling spelling) {
    return ((Source.At) spelling.source()).path().steps();
  }

  private static Kind kind(Compilation compilation, String name) {
    return compilation.catalogue().kind(name).orElseThrow();
  }
}
