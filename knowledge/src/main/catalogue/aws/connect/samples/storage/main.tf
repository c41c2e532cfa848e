resource "aws_connect_instance_storage_config" "clear" {
  instance_id   = "i-1"
  resource_type = "CHAT_TRANSCRIPTS"
  storage_config {
    storage_type = "S3"
    s3_config { # expect: aws-connect-bucket-encrypted-with-own-key
      bucket_name   = "sample"
      bucket_prefix = "chats"
    }
  }
}

resource "aws_connect_instance_storage_config" "keyed" {
  instance_id   = "i-1"
  resource_type = "CALL_RECORDINGS"
  storage_config {
    storage_type = "S3"
    s3_config {
      bucket_name   = "sample"
      bucket_prefix = "calls"
      dynamic "encryption_config" {
        for_each = ["arn:aws:kms:eu-central-1:111122223333:key/1"]
        content {
          encryption_type = "KMS"
          key_id          = encryption_config.value
        }
      }
    }
  }
}

resource "aws_connect_instance_storage_config" "video" {
  instance_id   = "i-1"
  resource_type = "MEDIA_STREAMS"
  storage_config {
    storage_type = "KINESIS_VIDEO_STREAM"
    kinesis_video_stream_config {
      prefix                 = "sample"
      retention_period_hours = 3
      encryption_config { # expect: aws-connect-video-encrypted-with-own-key
        encryption_type = "KMS"
      }
    }
  }
}
