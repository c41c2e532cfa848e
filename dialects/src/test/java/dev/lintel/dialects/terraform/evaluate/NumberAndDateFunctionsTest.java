package dev.lintel.dialects.terraform.evaluate;

import org.junit.jupiter.api.Test;

class NumberAndDateFunctionsTest {
  @Test
  void refusesWhatDoesNotFit() {
    new Evaluated()
        .check(
            """
            log(-1, 10) => ?function !
            parseint("abc", 10) => ?function !
            parseint("12", 63) => ?function !
            parseint(12, 10) => ?function !
            signum(0.5) => ?function !
            formatdate("YYY", "2018-01-02T23:12:01Z") => ?function !
            formatdate("'x", "2018-01-02T23:12:01Z") => ?function !
            formatdate("YYYY", "2018-13-02T23:12:01Z") => ?function !
            timeadd("2017-11-22T00:00:00Z", "1d") => ?function !
            timecmp("x", "2017-11-22T00:00:00Z") => ?function !
            """);
  }

  @Test
  void calculates() {
    new Evaluated()
        .check(
            """
            abs(-5.5) => 5.5
            ceil(-5.9) => -5
            floor(-5.1) => -6
            log(50, 10) => 1.6989700043360185
            log(16, 2) => 4
            max(1, "5", 3) => 5
            parseint("FF", 16) => 255
            parseint("1Z", 62) => 123
            pow(2, -1) => 0.5
            pow(2, 62) => 4611686018427387904
            pow(3, 100) => 515377520732011400000000000000000000000000000000
            formatdate("EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z") => "Tuesday, 02-Jan-18 23:12:01 UTC"
            formatdate("H aa 'it''s' ZZZZZ", "2018-01-02T03:02:01+05:30") => "3 am it's +05:30"
            timeadd("2017-11-22T00:00:00Z", "-1h30m5.5s") => "2017-11-21T22:29:54Z"
            timecmp("2017-11-22T00:00:00Z", "2017-11-22T01:00:00+01:00") => 0
            """);
  }
}
