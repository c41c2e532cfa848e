variable "key" {
  type = string
}

locals {
  regions = ["eu-central-1"]
}

resource "aws_dlm_lifecycle_policy" "schedule" {
  description        = "sample"
  execution_role_arn = "arn:aws:iam::111122223333:role/sample"
  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Snapshot = "true" }
    schedule {
      name = "daily"
      create_rule {
        interval = 24
      }
      retain_rule {
        count = 7
      }
      cross_region_copy_rule { # expect: aws-dlm-schedule-copy-encrypted-with-key
        target    = "eu-west-3"
        encrypted = false # expect: aws-dlm-schedule-copy-encrypted
      }
      dynamic "cross_region_copy_rule" {
        for_each = local.regions
        content {
          target    = cross_region_copy_rule.value
          encrypted = true
          cmk_arn   = var.key # expect unknown: aws-dlm-schedule-copy-encrypted-with-key
        }
      }
    }
  }
}

resource "aws_dlm_lifecycle_policy" "event" {
  description        = "sample"
  execution_role_arn = "arn:aws:iam::111122223333:role/sample"
  policy_details {
    policy_type = "EVENT_BASED_POLICY"
    action {
      name = "copy"
      cross_region_copy {
        target = "eu-west-3"
        encryption_configuration { # expect: aws-dlm-event-copy-encrypted-with-key
          encrypted = false        # expect: aws-dlm-event-copy-encrypted
        }
      }
    }
    action {
      name = "copy-safely"
      cross_region_copy {
        target = "eu-central-1"
        encryption_configuration {
          encrypted = true
          cmk_arn    = "arn:aws:kms:eu-central-1:111122223333:key/sample"
        }
      }
    }
    event_source {
      type = "MANAGED_CWE"
      parameters {
        description_regex = "^.*sample.*$"
        event_type        = "shareSnapshot"
        snapshot_owner    = ["444455556666"]
      }
    }
  }
}
