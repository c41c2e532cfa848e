package dev.lintel.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Facts that were looked up in the providers' documentation, page of the type named. */
class ProviderSchemasTest {
  @Test
  void whatNobodyHasIsEmpty() {
    assertThat(ProviderSchemas.resource("aws_s3_bukket")).isEmpty();
    assertThat(ProviderSchemas.resource("aws")).isEmpty();
    assertThat(ProviderSchemas.resource("")).isEmpty();
    assertThat(ProviderSchemas.resource("acme_thing")).isEmpty();
    assertThat(ProviderSchemas.resource("awsome_thing")).isEmpty();
    assertThat(ProviderSchemas.data("aws_s3_bucket_policy_document")).isEmpty();
    assertThat(ProviderSchemas.provider("acme")).isEmpty();
    assertThat(ProviderSchemas.providerOf("acme_thing")).isEmpty();
    assertThat(ProviderSchemas.providerOf("")).isEmpty();
  }

  @Test
  void aResourceIsNotADataSource() {
    assertThat(ProviderSchemas.resource("aws_iam_policy_document")).isEmpty();
    assertThat(ProviderSchemas.data("aws_iam_policy_document")).isPresent();
    assertThat(ProviderSchemas.data("aws_s3_bucket_public_access_block")).isEmpty();
    assertThat(ProviderSchemas.resource("aws_s3_bucket_public_access_block")).isPresent();
  }

  @Test
  void providersHaveVersions() {
    assertThat(ProviderSchemas.providerOf("aws_s3_bucket").orElseThrow().version())
        .isEqualTo("6.25.0");
    assertThat(ProviderSchemas.providerOf("http").orElseThrow().name()).isEqualTo("http");
    assertThat(ProviderSchemas.providers())
        .extracting(ProviderSchema::name)
        .isSorted()
        .contains("aws", "azuread", "azurerm", "google", "google-beta", "helm", "kubernetes")
        .contains("archive", "cloudinit", "external", "http", "local", "null", "random")
        .contains("template", "terraform", "time", "tls");
  }

  @Test
  void typesOnlyInTheBetaProviderAreFoundByTheSharedPrefix() {
    ProviderSchema beta = ProviderSchemas.provider("google-beta").orElseThrow();
    List<String> stable = ProviderSchemas.provider("google").orElseThrow().resourceTypes();
    String only =
        beta.resourceTypes().stream()
            .filter(type -> !stable.contains(type))
            .findFirst()
            .orElseThrow();
    assertThat(ProviderSchemas.resource(only)).isPresent();
  }

  @Test
  void nestedBlocksSayHowTheyNest() {
    BlockSchema instance = ProviderSchemas.resource("aws_instance").orElseThrow();
    NestedBlock root = block(instance, "root_block_device");
    assertThat(root.nesting()).isEqualTo(Nesting.LIST);
    assertThat(root.single()).isTrue();
    assertThat(root.required()).isFalse();
    assertThat(block(instance, "ebs_block_device").nesting()).isEqualTo(Nesting.SET);
    assertThat(block(instance, "timeouts").nesting()).isEqualTo(Nesting.SINGLE);
    BlockSchema cluster = ProviderSchemas.resource("aws_eks_cluster").orElseThrow();
    assertThat(block(cluster, "vpc_config").required()).isTrue();
  }

  @Test
  void attributesSayWhoWritesThem() {
    BlockSchema bucket = ProviderSchemas.resource("aws_s3_bucket").orElseThrow();
    AttributeSchema arn = attribute(bucket, "arn");
    assertThat(arn.computed()).isTrue();
    assertThat(arn.configurable()).isFalse();
    AttributeSchema name = attribute(bucket, "bucket");
    assertThat(name.optional()).isTrue();
    assertThat(name.computed()).isTrue();
    assertThat(name.required()).isFalse();
    BlockSchema task = ProviderSchemas.resource("aws_ecs_task_definition").orElseThrow();
    assertThat(attribute(task, "family").required()).isTrue();
    assertThat(attribute(task, "family").optional()).isFalse();
  }

  @Test
  void attributesHaveTypes() {
    BlockSchema instance = ProviderSchemas.resource("aws_instance").orElseThrow();
    assertThat(attribute(instance, "ami").type()).isEqualTo(SchemaType.STRING);
    assertThat(attribute(instance, "monitoring").type()).isEqualTo(SchemaType.BOOL);
    assertThat(attribute(instance, "tags").type())
        .isEqualTo(new SchemaType.MapOf(SchemaType.STRING));
    assertThat(attribute(instance, "vpc_security_group_ids").type())
        .isEqualTo(new SchemaType.SetOf(SchemaType.STRING));
    assertThat(attribute(instance, "root_block_device.volume_size").type())
        .isEqualTo(SchemaType.NUMBER);
    BlockSchema data = ProviderSchemas.resource("terraform_data").orElseThrow();
    assertThat(attribute(data, "input").type()).isEqualTo(SchemaType.DYNAMIC);
  }

  @Test
  void rulesOfSecurityGroupsAreAnAttributeThatTakesBlocks() {
    BlockSchema group = ProviderSchemas.resource("aws_security_group").orElseThrow();
    assertThat(attribute(group, "ingress").takesBlocks()).isTrue();
    assertThat(attribute(group, "ingress[0].cidr_blocks").type())
        .isEqualTo(new SchemaType.ListOf(SchemaType.STRING));
    assertThat(attribute(group, "vpc_id").takesBlocks()).isFalse();
    BlockSchema database = ProviderSchemas.resource("aws_db_instance").orElseThrow();
    assertThat(attribute(database, "master_user_secret").takesBlocks()).isFalse();
  }

  @Test
  void documentedDefaultsAndValuesAreTold() {
    BlockSchema cluster = ProviderSchemas.resource("aws_eks_cluster").orElseThrow();
    assertThat(attribute(cluster, "vpc_config.endpoint_public_access").defaultValue())
        .hasValue("true");
    BlockSchema account = ProviderSchemas.resource("azurerm_storage_account").orElseThrow();
    assertThat(attribute(account, "min_tls_version").defaultValue()).hasValue("TLS1_2");
    assertThat(attribute(account, "min_tls_version").allowed())
        .containsExactly("TLS1_0", "TLS1_1", "TLS1_2");
    assertThat(attribute(account, "identity.type").allowed())
        .containsExactly("SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned");
    BlockSchema group = ProviderSchemas.resource("aws_security_group").orElseThrow();
    assertThat(attribute(group, "description").defaultValue()).hasValue("Managed by Terraform");
    BlockSchema bucket = ProviderSchemas.resource("google_storage_bucket").orElseThrow();
    assertThat(attribute(bucket, "storage_class").allowed()).contains("STANDARD", "ARCHIVE");
  }

  @Test
  void whatADefaultCannotBeIsNotTold() {
    BlockSchema table = ProviderSchemas.resource("aws_dynamodb_table").orElseThrow();
    assertThat(attribute(table, "point_in_time_recovery.enabled").defaultValue()).isEmpty();
    BlockSchema firewall = ProviderSchemas.resource("google_compute_firewall").orElseThrow();
    assertThat(attribute(firewall, "source_ranges").allowed()).isEmpty();
  }

  @Test
  void providersHaveAConfiguration() {
    BlockSchema aws = ProviderSchemas.provider("aws").orElseThrow().configuration();
    assertThat(attribute(aws, "region").optional()).isTrue();
    assertThat(attribute(aws, "default_tags.tags").type())
        .isEqualTo(new SchemaType.MapOf(SchemaType.STRING));
    assertThat(ProviderSchemas.provider("terraform").orElseThrow().configuration())
        .isEqualTo(BlockSchema.EMPTY);
  }

  @Test
  void everyTypeLoads() {
    int types = 0;
    for (ProviderSchema provider : ProviderSchemas.providers()) {
      for (String type : provider.resourceTypes()) {
        assertThat(provider.resource(type)).as(type).isPresent();
        types++;
      }
      for (String type : provider.dataTypes()) {
        assertThat(provider.data(type)).as(type).isPresent();
        types++;
      }
    }
    assertThat(types).isGreaterThan(7000);
  }

  private static AttributeSchema attribute(BlockSchema block, String path) {
    return (AttributeSchema) block.find(path).orElseThrow();
  }

  private static NestedBlock block(BlockSchema block, String path) {
    return (NestedBlock) block.find(path).orElseThrow();
  }

  @Test
  void findsWhetherATypeBeginsSo() {
    ProviderSchema aws = ProviderSchemas.provider("aws").orElseThrow();
    List<String> types = aws.resourceTypes();
    assertThat(aws.anyResource("aws_no_such_", type -> true)).isFalse();
    assertThat(aws.anyResource("aaa", type -> true)).isFalse();
    assertThat(aws.anyResource("zzz", type -> true)).isFalse();
    assertThat(aws.anyResource("aws_", type -> false)).isFalse();
    for (int i = 0; i < types.size(); i += 50) {
      String wanted = types.get(i);
      assertThat(aws.anyResource("aws_", wanted::equals)).as(wanted).isTrue();
      assertThat(aws.anyResource(wanted, wanted::equals)).as(wanted).isTrue();
      assertThat(aws.anyResource(wanted.substring(0, wanted.length() - 1), wanted::equals))
          .as(wanted)
          .isTrue();
    }
  }
}
