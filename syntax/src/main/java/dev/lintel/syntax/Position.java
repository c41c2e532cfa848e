package dev.lintel.syntax;

/** A place between two characters: line and column from 1, columns in Unicode code points. */
public record Position(int line, int column) implements Comparable<Position> {
  @Override
  public int compareTo(Position other) {
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }
}
