package dev.lintel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in a folder of a test. */
record Project(Path folder) {
  /** What people write first: a public bucket without versions or blocks. */
  static final String BUCKET =
      """
      resource "aws_s3_bucket" "site" {
        bucket = "my-site"
        acl    = "public-read"

        versioning {
          enabled = false
        }
      }

      resource "aws_s3_bucket_public_access_block" "site" {
        bucket = aws_s3_bucket.site.id

        block_public_acls       = false
        block_public_policy     = false
        ignore_public_acls      = false
        restrict_public_buckets = false
      }
      """;

  Project with(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  Project with(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return this;
  }

  Run run(String line) {
    return Run.in(folder, line);
  }
}
