resource "aws_neptune_cluster" "plain" { # expect: aws-neptune-snapshot-encrypted-with-key
  cluster_identifier = "sample-plain"
}

resource "aws_neptune_cluster_snapshot" "plain" { # expect: aws-neptune-snapshot-encrypted
  db_cluster_identifier          = aws_neptune_cluster.plain.id
  db_cluster_snapshot_identifier = "sample-plain"
}

resource "aws_neptune_cluster" "keyed" {
  cluster_identifier = "sample-keyed"
  storage_encrypted  = true
  kms_key_arn        = "arn:aws:kms:eu-central-1:111122223333:key/sample"
}

resource "aws_neptune_cluster_snapshot" "keyed" {
  db_cluster_identifier          = aws_neptune_cluster.keyed.id
  db_cluster_snapshot_identifier = "sample-keyed"
}
