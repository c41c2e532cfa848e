package dev.lintel.engine.function;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The records that CloudTrail writes for the events which the CIS AWS Foundations Benchmark asks to
 * be watched (section "Monitoring"), by path. Only what patterns look at is in them.
 */
final class LogEvents {
  private LogEvents() {}

  /** The records of an event; empty for a name that is none. */
  static List<Map<String, String>> of(String event) {
    return switch (event) {
      case "root-use" -> List.of(root());
      case "console-without-mfa" -> List.of(console("Success", "No"));
      case "console-failures" -> List.of(console("Failure", "No"), console("Failure", "Yes"));
      case "unauthorized-calls" ->
          List.of(refused("AccessDenied"), refused("Client.UnauthorizedOperation"));
      case "trail-changes" ->
          calls(
              "cloudtrail",
              "CreateTrail",
              "UpdateTrail",
              "DeleteTrail",
              "StartLogging",
              "StopLogging");
      case "policy-changes" ->
          calls(
              "iam",
              "DeleteGroupPolicy",
              "DeleteRolePolicy",
              "DeleteUserPolicy",
              "PutGroupPolicy",
              "PutRolePolicy",
              "PutUserPolicy",
              "CreatePolicy",
              "DeletePolicy",
              "CreatePolicyVersion",
              "DeletePolicyVersion",
              "AttachRolePolicy",
              "DetachRolePolicy",
              "AttachUserPolicy",
              "DetachUserPolicy",
              "AttachGroupPolicy",
              "DetachGroupPolicy");
      case "key-deletion" -> calls("kms", "DisableKey", "ScheduleKeyDeletion");
      case "bucket-policy-changes" ->
          calls(
              "s3",
              "PutBucketAcl",
              "PutBucketPolicy",
              "PutBucketCors",
              "PutBucketLifecycle",
              "PutBucketReplication",
              "DeleteBucketPolicy",
              "DeleteBucketCors",
              "DeleteBucketLifecycle",
              "DeleteBucketReplication");
      case "config-changes" ->
          calls(
              "config",
              "StopConfigurationRecorder",
              "DeleteDeliveryChannel",
              "PutDeliveryChannel",
              "PutConfigurationRecorder");
      case "security-group-changes" ->
          calls(
              "ec2",
              "AuthorizeSecurityGroupIngress",
              "AuthorizeSecurityGroupEgress",
              "RevokeSecurityGroupIngress",
              "RevokeSecurityGroupEgress",
              "CreateSecurityGroup",
              "DeleteSecurityGroup");
      case "network-acl-changes" ->
          calls(
              "ec2",
              "CreateNetworkAcl",
              "CreateNetworkAclEntry",
              "DeleteNetworkAcl",
              "DeleteNetworkAclEntry",
              "ReplaceNetworkAclEntry",
              "ReplaceNetworkAclAssociation");
      case "gateway-changes" ->
          calls(
              "ec2",
              "CreateCustomerGateway",
              "DeleteCustomerGateway",
              "AttachInternetGateway",
              "CreateInternetGateway",
              "DeleteInternetGateway",
              "DetachInternetGateway");
      case "route-changes" ->
          calls(
              "ec2",
              "CreateRoute",
              "CreateRouteTable",
              "ReplaceRoute",
              "ReplaceRouteTableAssociation",
              "DeleteRouteTable",
              "DeleteRoute",
              "DisassociateRouteTable");
      case "vpc-changes" ->
          calls(
              "ec2",
              "CreateVpc",
              "DeleteVpc",
              "ModifyVpcAttribute",
              "AcceptVpcPeeringConnection",
              "CreateVpcPeeringConnection",
              "DeleteVpcPeeringConnection",
              "RejectVpcPeeringConnection",
              "AttachClassicLinkVpc",
              "DetachClassicLinkVpc",
              "DisableVpcClassicLink",
              "EnableVpcClassicLink");
      case "organization-changes" ->
          calls(
              "organizations",
              "AcceptHandshake",
              "AttachPolicy",
              "CreateAccount",
              "CreateOrganizationalUnit",
              "CreatePolicy",
              "DeclineHandshake",
              "DeleteOrganization",
              "DeleteOrganizationalUnit",
              "DeletePolicy",
              "DetachPolicy",
              "DisablePolicyType",
              "EnablePolicyType",
              "InviteAccountToOrganization",
              "LeaveOrganization",
              "MoveAccount",
              "RemoveAccountFromOrganization",
              "UpdatePolicy",
              "UpdateOrganizationalUnit");
      default -> List.of();
    };
  }

  /**
   * What happens all day beside an event: a filter that lets these through, too, is not about the
   * event, and nobody reads its alarm.
   */
  static List<Map<String, String>> everyday(String event) {
    return switch (event) {
      case "console-without-mfa", "console-failures" -> List.of(console("Success", "Yes"));
      case "trail-changes" -> calls("cloudtrail", "LookupEvents");
      case "policy-changes" -> calls("iam", "GetUser");
      case "key-deletion" -> calls("kms", "Decrypt");
      case "bucket-policy-changes" -> calls("s3", "ListBuckets");
      case "config-changes" -> calls("config", "PutEvaluations");
      case "organization-changes" -> calls("organizations", "DescribeOrganization");
      default -> calls("ec2", "DescribeInstances");
    };
  }

  private static List<Map<String, String>> calls(String service, String... names) {
    List<Map<String, String>> all = new ArrayList<>(names.length);
    for (String name : names) {
      Map<String, String> call = call("AwsApiCall", "IAMUser");
      call.put("eventSource", service + ".amazonaws.com");
      call.put("eventName", name);
      all.add(call);
    }
    return all;
  }

  private static Map<String, String> root() {
    Map<String, String> call = call("AwsApiCall", "Root");
    call.put("eventSource", "ec2.amazonaws.com");
    call.put("eventName", "RunInstances");
    return call;
  }

  private static Map<String, String> console(String outcome, String factor) {
    Map<String, String> call = call("AwsConsoleSignIn", "IAMUser");
    call.put("eventSource", "signin.amazonaws.com");
    call.put("eventName", "ConsoleLogin");
    call.put("responseElements.ConsoleLogin", outcome);
    call.put("additionalEventData.MFAUsed", factor);
    if (outcome.equals("Failure")) call.put("errorMessage", "Failed authentication");
    return call;
  }

  private static Map<String, String> refused(String code) {
    Map<String, String> call = call("AwsApiCall", "IAMUser");
    call.put("eventSource", "ec2.amazonaws.com");
    call.put("eventName", "RunInstances");
    call.put("errorCode", code);
    call.put("sourceIPAddress", "203.0.113.7");
    return call;
  }

  private static Map<String, String> call(String type, String identity) {
    Map<String, String> call = new LinkedHashMap<>();
    call.put("eventType", type);
    call.put("userIdentity.type", identity);
    return call;
  }
}
