# expect none: aws-connect-video-encrypted-with-own-key
resource "aws_connect_instance_storage_config" "streams" {
  instance_id   = "i-1"
  resource_type = "MEDIA_STREAMS"

  storage_config {
    storage_type = "KINESIS_VIDEO_STREAM"

    kinesis_video_stream_config {
      prefix                 = "sample"
      retention_period_hours = 3

      encryption_config {
        encryption_type = "KMS"
        key_id          = "arn:aws:kms:eu-central-1:111122223333:key/sample"
      }
    }
  }
}
