package dev.lintel.dialects.terraform.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one type that values of several can all become, as Terraform's type system finds it for the
 * branches of a conditional and the elements of a list. A type that is not known fits any.
 */
final class Unification {
  private Unification() {}

  /** The type, or null where there is none. */
  static @Nullable Type unify(List<Type> all) {
    List<Type> types = distinct(all);
    if (types.isEmpty()) return Type.ANY;
    if (types.size() == 1) return types.getFirst();
    Kinds kinds = Kinds.of(types);
    int size = types.size();
    if (kinds.maps > 0 && kinds.maps + kinds.objects == size) return toMap(types);
    if (kinds.lists > 0 && kinds.lists + kinds.tuples == size) {
      Type list = toList(types);
      return list;
    }
    if (kinds.sets == size) return wrapped(elements(types), Type.SetOf::new);
    if (kinds.objects == size) return objects(types);
    if (kinds.tuples == size) return tuples(types);
    return preferred(types, kinds);
  }

  private static List<Type> distinct(List<Type> all) {
    List<Type> types = new ArrayList<>(2);
    for (Type type : all) if (!(type instanceof Type.Any) && !types.contains(type)) types.add(type);
    return types;
  }

  private record Kinds(int maps, int lists, int sets, int objects, int tuples, int texts) {
    static Kinds of(List<Type> types) {
      int[] counts = new int[7];
      for (Type type : types)
        counts[
            switch (type) {
              case Type.MapOf _ -> 0;
              case Type.ListOf _ -> 1;
              case Type.SetOf _ -> 2;
              case Type.ObjectOf _ -> 3;
              case Type.TupleOf _ -> 4;
              case Type.Text _ -> 5;
              case Type.Any _, Type.Bool _, Type.Number _ -> 6;
            }]++;
      return new Kinds(counts[0], counts[1], counts[2], counts[3], counts[4], counts[5]);
    }
  }

  private static @Nullable Type preferred(List<Type> types, Kinds kinds) {
    int sequences = kinds.lists + kinds.sets + kinds.tuples;
    if (sequences == types.size()) {
      return kinds.lists > 0 ? toList(types) : wrapped(elements(types), Type.SetOf::new);
    }
    boolean primitive = sequences == 0 && kinds.maps == 0 && kinds.objects == 0;
    return primitive && kinds.texts > 0 ? Type.TEXT : null;
  }

  private static @Nullable Type toList(List<Type> types) {
    return wrapped(elements(types), Type.ListOf::new);
  }

  private static @Nullable Type toMap(List<Type> types) {
    return wrapped(elements(types), Type.MapOf::new);
  }

  private interface Wrapper {
    Type of(Type element);
  }

  private static @Nullable Type wrapped(List<Type> elements, Wrapper wrapper) {
    Type element = unify(elements);
    return element == null ? null : wrapper.of(element);
  }

  private static List<Type> elements(List<Type> types) {
    List<Type> all = new ArrayList<>();
    for (Type type : types) {
      switch (type) {
        case Type.ListOf list -> all.add(list.element());
        case Type.SetOf set -> all.add(set.element());
        case Type.MapOf map -> all.add(map.element());
        case Type.TupleOf tuple -> all.addAll(tuple.elements());
        case Type.ObjectOf object -> object.attributes().values().forEach(a -> all.add(a.type()));
        case Type.Any _, Type.Bool _, Type.Number _, Type.Text _ -> {}
      }
    }
    return all;
  }

  private static @Nullable Type objects(List<Type> types) {
    Map<String, Type.Attribute> first = ((Type.ObjectOf) types.getFirst()).attributes();
    Map<String, Type.Attribute> unified = LinkedHashMap.newLinkedHashMap(first.size());
    for (Type type : types)
      if (!((Type.ObjectOf) type).attributes().keySet().equals(first.keySet())) return toMap(types);
    for (String name : first.keySet()) {
      List<Type> all = new ArrayList<>(types.size());
      for (Type type : types) all.add(attribute((Type.ObjectOf) type, name));
      Type attribute = unify(all);
      if (attribute == null) return toMap(types);
      unified.put(name, Type.Attribute.required(attribute));
    }
    return new Type.ObjectOf(unified);
  }

  private static Type attribute(Type.ObjectOf object, String name) {
    Type.Attribute attribute = object.attributes().get(name);
    return attribute == null ? Type.ANY : attribute.type();
  }

  private static @Nullable Type tuples(List<Type> types) {
    int size = ((Type.TupleOf) types.getFirst()).elements().size();
    for (Type type : types)
      if (((Type.TupleOf) type).elements().size() != size) return toList(types);
    List<Type> unified = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      List<Type> all = new ArrayList<>(types.size());
      for (Type type : types) all.add(((Type.TupleOf) type).elements().get(i));
      Type element = unify(all);
      if (element == null) return toList(types);
      unified.add(element);
    }
    return new Type.TupleOf(unified);
  }
}
