resource "aws_bedrockagent_agent" "bare" { # expect: aws-bedrock-agent-encrypted-with-own-key, aws-bedrock-agent-has-guardrail
  agent_name              = "sample-bare"
  agent_resource_role_arn = "arn:aws:iam::111122223333:role/sample"
  foundation_model        = "sample"
}

resource "aws_bedrock_guardrail" "limits" {
  name                      = "sample-limits"
  blocked_input_messaging   = "no"
  blocked_outputs_messaging = "no"
}

resource "aws_bedrockagent_agent" "guarded" {
  agent_name                  = "sample-guarded"
  agent_resource_role_arn     = "arn:aws:iam::111122223333:role/sample"
  foundation_model            = "sample"
  customer_encryption_key_arn = "arn:aws:kms:eu-central-1:111122223333:key/1"
  guardrail_configuration {
    guardrail_identifier = aws_bedrock_guardrail.limits.guardrail_id
    guardrail_version    = "1"
  }
}
