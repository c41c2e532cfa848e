package dev.lintel.engine;

import dev.lintel.model.Severity;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a scan is asked for. A rule is named by its id or one of its aliases ({@code
 * checkov:CKV_AWS_21}, or {@code CKV_AWS_21} alone), in which {@code *} stands for any characters.
 *
 * @param only names of the rules to judge; empty means all
 * @param skip names of the rules to leave out; wins over {@code only}
 * @param atLeast leaves out rules of lower severity, after {@code severities} had their say
 * @param severities another severity for rules, by name; the first that fits wins
 * @param unknowns whether {@link ScanResult#unknowns()} is wanted; counts are always there
 * @param threads how many stacks are judged at once; the result is the same for any number
 * @param today the day against which {@code until=} of a suppression is held
 * @param suppressions what the configuration silences
 * @param alike how many findings of one rule in one file of a stack are told one by one; the rest
 *     is counted in {@link ScanResult#untold()}
 */
public record ScanOptions(
    List<String> only,
    List<String> skip,
    Optional<Severity> atLeast,
    Map<String, Severity> severities,
    boolean unknowns,
    int threads,
    LocalDate today,
    List<ConfiguredSuppression> suppressions,
    int alike) {
  /** What is told of one rule in one file of a stack; nobody reads more of the same. */
  public static final int MOST_ALIKE = 1_000;

  public ScanOptions {
    only = List.copyOf(only);
    skip = List.copyOf(skip);
    severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
    suppressions = List.copyOf(suppressions);
    if (threads < 1) throw new IllegalArgumentException("threads must be 1 or more: " + threads);
  }

  /** Every rule as the catalogue has it, one thread, no unknowns listed. */
  public static ScanOptions on(LocalDate today) {
    return new ScanOptions(
        List.of(), List.of(), Optional.empty(), Map.of(), false, 1, today, List.of(), MOST_ALIKE);
  }

  public ScanOptions withOnly(List<String> names) {
    return new ScanOptions(
        names, skip, atLeast, severities, unknowns, threads, today, suppressions, alike);
  }

  public ScanOptions withSkip(List<String> names) {
    return new ScanOptions(
        only, names, atLeast, severities, unknowns, threads, today, suppressions, alike);
  }

  public ScanOptions withAtLeast(Severity severity) {
    return new ScanOptions(
        only,
        skip,
        Optional.of(severity),
        severities,
        unknowns,
        threads,
        today,
        suppressions,
        alike);
  }

  public ScanOptions withSeverities(Map<String, Severity> byName) {
    return new ScanOptions(
        only, skip, atLeast, byName, unknowns, threads, today, suppressions, alike);
  }

  public ScanOptions withUnknowns() {
    return new ScanOptions(
        only, skip, atLeast, severities, true, threads, today, suppressions, alike);
  }

  public ScanOptions withThreads(int number) {
    return new ScanOptions(
        only, skip, atLeast, severities, unknowns, number, today, suppressions, alike);
  }

  public ScanOptions withSuppressions(List<ConfiguredSuppression> all) {
    return new ScanOptions(only, skip, atLeast, severities, unknowns, threads, today, all, alike);
  }

  /** Every finding, however many are alike. */
  public ScanOptions withAll() {
    return new ScanOptions(
        only, skip, atLeast, severities, unknowns, threads, today, suppressions, Integer.MAX_VALUE);
  }
}
