# expect none: aws-dlm-schedule-copy-encrypted-with-key
resource "aws_dlm_lifecycle_policy" "nightly" {
  description        = "sample nightly"
  execution_role_arn = "arn:aws:iam::111122223333:role/sample"

  policy_details {
    resource_types = ["VOLUME"]
    target_tags    = { Snapshot = "nightly" }

    schedule {
      name = "nightly"

      create_rule {
        interval = 24
      }

      retain_rule {
        count = 7
      }

      cross_region_copy_rule {
        target    = "eu-west-3"
        encrypted = true
        cmk_arn   = "arn:aws:kms:eu-west-3:111122223333:key/sample"
      }
    }
  }
}
