# expect none: aws-redshift-cluster-admin-not-guessable

resource "aws_redshift_cluster" "named" {
  cluster_identifier     = "sample-named"
  node_type              = "ra3.large"
  publicly_accessible    = true
  master_username        = "ledger_keeper"
  manage_master_password = true
}
