package dev.lintel.dialects.terraform.evaluate;

import org.junit.jupiter.api.Test;

class NetworkFunctionsTest {
  @Test
  void refusesWhatDoesNotFit() {
    new Evaluated()
        .check(
            """
            cidrhost("10.0.0.0", 1) => ?function !
            cidrhost("10.0.0.0/33", 1) => ?function !
            cidrhost("10.12.112.0/20", 5000) => ?function !
            cidrnetmask("fd00::/8") => ?function !
            cidrsubnet("10.0.0.0/8", 30, 1) => ?function !
            cidrsubnet("10.0.0.0/8", 1000000000, 1) => ?function !
            cidrsubnet("10.0.0.0/24", 4, 16) => ?function !
            cidrsubnets("10.1.0.0/30", 4) => ?function !
            cidrsubnets("10.1.0.0/16", 1, 1, 1) => ?function !
            cidrsubnets("10.0.0.0/8", 33) => ?function !
            """);
  }

  @Test
  void calculatesAddresses() {
    new Evaluated()
        .check(
            """
            cidrhost("10.12.112.0/20", 16) => "10.12.112.16"
            cidrhost("10.12.112.0/20", -1) => "10.12.127.255"
            cidrhost("fd00:fd12:3456:7890:00a2::/72", 34) => "fd00:fd12:3456:7890::22"
            cidrhost("010.001.0.0/16", 1) => "10.1.0.1"
            cidrnetmask("172.16.0.0/12") => "255.240.0.0"
            cidrsubnet("172.16.0.0/12", 4, 2) => "172.18.0.0/16"
            cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162) => "fd00:fd12:3456:7800:a200::/72"
            cidrsubnets("10.1.0.0/16", 4, 4, 8, 4) => ["10.1.0.0/20", "10.1.16.0/20", "10.1.32.0/24", "10.1.48.0/20"]
            cidrsubnets("10.1.0.0/16") => []
            """);
  }
}
