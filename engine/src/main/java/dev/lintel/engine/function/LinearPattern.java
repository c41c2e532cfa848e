package dev.lintel.engine.function;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A regular expression that is run in time linear in the text: all states at once, after Thompson.
 * It knows what RE2 and CEL share and patterns need: literals, {@code .}, classes, groups, {@code
 * |}, {@code * + ? {n,m}}, {@code ^ $}, and {@code \d \w \s} with their opposites.
 */
final class LinearPattern {
  private static final int MOST_STEPS = 20_000;

  /** One instruction: eat a character, fork, or ask for an end of the text. */
  private sealed interface Step {
    record Eat(IntPredicate wanted) implements Step {}

    record Fork(int first, int second) implements Step {}

    record Start() implements Step {}

    record End() implements Step {}

    record Match() implements Step {}
  }

  private final List<Step> steps = new ArrayList<>();
  private final String pattern;
  private int at;
  private boolean valid = true;

  private LinearPattern(String pattern) {
    this.pattern = pattern;
  }

  static LinearPattern of(String pattern) {
    LinearPattern compiled = new LinearPattern(pattern);
    compiled.alternatives(0);
    if (compiled.at < pattern.length()) compiled.valid = false;
    compiled.steps.add(new Step.Match());
    return compiled;
  }

  boolean valid() {
    return valid;
  }

  /** Whether the pattern matches somewhere in the text. */
  boolean found(String text) {
    BitSet now = new BitSet(steps.size());
    for (int i = 0; i <= text.length(); ) {
      if (enter(now, 0, i, text.length())) return true;
      if (i == text.length()) return false;
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      BitSet next = new BitSet(steps.size());
      for (int s = now.nextSetBit(0); s >= 0; s = now.nextSetBit(s + 1))
        if (steps.get(s) instanceof Step.Eat eat && eat.wanted().test(c))
          if (enter(next, s + 1, i, text.length())) return true;
      now = next;
    }
    return false;
  }

  /** Adds a state and all that it leads to without eating; true where a match is among them. */
  private boolean enter(BitSet states, int first, int position, int end) {
    List<Integer> open = new ArrayList<>();
    open.add(first);
    while (!open.isEmpty()) {
      int state = open.removeLast();
      if (states.get(state)) continue;
      states.set(state);
      switch (steps.get(state)) {
        case Step.Match _ -> {
          return true;
        }
        case Step.Fork fork -> {
          open.add(fork.first());
          open.add(fork.second());
        }
        case Step.Start _ -> {
          if (position == 0) open.add(state + 1);
        }
        case Step.End _ -> {
          if (position == end) open.add(state + 1);
        }
        case Step.Eat _ -> {}
      }
    }
    return false;
  }

  private void alternatives(int depth) {
    if (depth > 64) valid = false;
    int start = steps.size();
    sequence(depth);
    while (valid && at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      insertFork(start, steps.size() + 2);
      int jump = steps.size();
      steps.add(new Step.Match());
      sequence(depth);
      steps.set(jump, new Step.Fork(steps.size(), steps.size()));
    }
  }

  private void sequence(int depth) {
    while (valid && at < pattern.length() && "|)".indexOf(pattern.charAt(at)) < 0) {
      int start = steps.size();
      atom(depth);
      repeat(start);
      if (steps.size() > MOST_STEPS) valid = false;
    }
  }

  private void atom(int depth) {
    char c = pattern.charAt(at++);
    switch (c) {
      case '(' -> group(depth);
      case '.' -> eat(x -> x != '\n');
      case '^' -> steps.add(new Step.Start());
      case '$' -> steps.add(new Step.End());
      case '[' -> eat(characterClass());
      case '\\' -> eat(escape());
      case '*', '+', '?' -> valid = false;
      default -> {
        at--;
        int literal = pattern.codePointAt(at);
        at += Character.charCount(literal);
        eat(x -> x == literal);
      }
    }
  }

  private void eat(IntPredicate wanted) {
    steps.add(new Step.Eat(wanted));
  }

  private void group(int depth) {
    if (pattern.startsWith("?:", at)) at += 2;
    alternatives(depth + 1);
    if (at < pattern.length() && pattern.charAt(at) == ')') at++;
    else valid = false;
  }

  private void repeat(int start) {
    if (at >= pattern.length() || !valid) return;
    switch (pattern.charAt(at)) {
      case '*' -> loop(start, true);
      case '+' -> loop(start, false);
      case '?' -> {
        insertFork(start, steps.size() + 1);
        at++;
      }
      case '{' -> counted(start);
      default -> {}
    }
  }

  private void loop(int start, boolean mayBeNone) {
    if (mayBeNone) insertFork(start, steps.size() + 2);
    int body = mayBeNone ? start + 1 : start;
    steps.add(new Step.Fork(body, steps.size() + 1));
    at++;
  }

  /** Puts a fork before a stretch of steps: into it, or past it. */
  private void insertFork(int start, int past) {
    steps.add(start, new Step.Fork(start + 1, past));
    for (int i = start + 1; i < steps.size(); i++)
      if (steps.get(i) instanceof Step.Fork fork)
        steps.set(i, new Step.Fork(moved(fork.first(), start), moved(fork.second(), start)));
  }

  private static int moved(int target, int start) {
    return target >= start ? target + 1 : target;
  }

  private void counted(int start) {
    int close = pattern.indexOf('}', at);
    String counts = close < 0 ? "" : pattern.substring(at + 1, close);
    int comma = counts.indexOf(',');
    int least = number(comma < 0 ? counts : counts.substring(0, comma));
    boolean open = comma == counts.length() - 1;
    int most = comma < 0 ? least : open ? least : number(counts.substring(comma + 1));
    if (close < 0 || least < 0 || most < least || most > 1_000) {
      valid = false;
      return;
    }
    at = close + 1;
    List<Step> body = new ArrayList<>(steps.subList(start, steps.size()));
    steps.subList(start, steps.size()).clear();
    for (int i = 0; i < least && valid; i++) copy(body, start);
    if (open) {
      int again = steps.size();
      copy(body, start);
      steps.add(again, new Step.Match());
      relocate(again + 1, again);
      steps.set(again, new Step.Fork(again + 1, steps.size() + 1));
      steps.add(new Step.Fork(again + 1, steps.size() + 1));
    }
    for (int i = least; i < most && valid; i++) {
      int from = steps.size();
      steps.add(new Step.Match());
      copy(body, start);
      steps.set(from, new Step.Fork(from + 1, steps.size()));
    }
    if (steps.size() > MOST_STEPS) valid = false;
  }

  private void relocate(int from, int start) {
    for (int i = from; i < steps.size(); i++)
      if (steps.get(i) instanceof Step.Fork fork)
        steps.set(i, new Step.Fork(moved(fork.first(), start), moved(fork.second(), start)));
  }

  private void copy(List<Step> body, int start) {
    int by = steps.size() - start;
    for (Step step : body)
      steps.add(
          step instanceof Step.Fork fork
              ? new Step.Fork(fork.first() + by, fork.second() + by)
              : step);
    if (steps.size() > MOST_STEPS) valid = false;
  }

  private static int number(String digits) {
    if (digits.isEmpty() || digits.length() > 4) return -1;
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c < '0' || c > '9') return -1;
      value = value * 10 + (c - '0');
    }
    return value;
  }

  private IntPredicate escape() {
    if (at >= pattern.length()) {
      valid = false;
      return _ -> false;
    }
    char c = pattern.charAt(at++);
    return switch (c) {
      case 'd' -> LinearPattern::digit;
      case 'D' -> x -> !digit(x);
      case 'w' -> LinearPattern::word;
      case 'W' -> x -> !word(x);
      case 's' -> LinearPattern::space;
      case 'S' -> x -> !space(x);
      case 'n' -> x -> x == '\n';
      case 't' -> x -> x == '\t';
      case 'r' -> x -> x == '\r';
      default -> x -> x == c;
    };
  }

  private IntPredicate characterClass() {
    boolean not = at < pattern.length() && pattern.charAt(at) == '^';
    if (not) at++;
    IntPredicate all = _ -> false;
    boolean first = true;
    while (at < pattern.length() && (first || pattern.charAt(at) != ']')) {
      all = all.or(member());
      first = false;
    }
    if (at >= pattern.length()) valid = false;
    at++;
    return not ? all.negate() : all;
  }

  private IntPredicate member() {
    char c = pattern.charAt(at++);
    if (c == '\\') return escape();
    boolean range =
        at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
    if (!range) return x -> x == c;
    char last = pattern.charAt(at + 1);
    at += 2;
    return x -> x >= c && x <= last;
  }

  private static boolean digit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean word(int c) {
    return digit(c) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean space(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
