# expect none: aws-cloudtrail-bucket-reads-recorded, aws-cloudtrail-log-group-writable
# expect none: aws-cloudtrail-store-encrypted-with-key
resource "aws_cloudtrail" "ledger" {
  name                       = "sample-ledger"
  s3_bucket_name             = "sample-ledger-records"
  cloud_watch_logs_group_arn = "arn:aws:logs:eu-central-1:111122223333:log-group:sample-ledger:*"
  cloud_watch_logs_role_arn  = "arn:aws:iam::111122223333:role/sample-ledger"

  event_selector {
    read_write_type = "All"

    data_resource {
      type   = "AWS::S3::Object"
      values = ["arn:aws:s3:::sample-ledger/"]
    }
  }
}

resource "aws_s3_bucket" "ledger" {
  bucket = "sample-ledger"
}

resource "aws_cloudtrail_event_data_store" "ledger" {
  name       = "sample-ledger"
  kms_key_id = "arn:aws:kms:eu-central-1:111122223333:key/sample"
}
