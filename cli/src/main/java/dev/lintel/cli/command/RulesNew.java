package dev.lintel.cli.command;

import dev.lintel.cli.Console;
import dev.lintel.cli.ExitStatus;
import dev.lintel.cli.Suggestions;
import dev.lintel.cli.configuration.Settings;
import dev.lintel.dialects.UsageException;
import dev.lintel.knowledge.Carrier;
import dev.lintel.knowledge.Catalogue;
import dev.lintel.knowledge.Form;
import dev.lintel.knowledge.Form.Place;
import dev.lintel.knowledge.Kind;
import dev.lintel.knowledge.skeleton.Skeleton;
import dev.lintel.knowledge.skeleton.Subject;
import dev.lintel.model.Category;
import dev.lintel.schema.ProviderSchema;
import dev.lintel.schema.ProviderSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code lintel rules new}: writes an entry to begin with, and a sample that it judges right. */
final class RulesNew {
  private static final String WHAT = "rules new";
  private static final String FOLDER = "policies";

  private RulesNew() {}

  static int run(Given given, List<String> names, Console console) throws IOException {
    String id = id(names);
    Settings settings = RunPlan.settings(given, console);
    Path folder = folder(given, settings, console);
    Catalogue catalogue = Knowledge.catalogue(there(settings.catalogue().value()));
    if (catalogue.texts().of(id).isPresent())
      throw new UsageException(WHAT + ": there is a rule '" + id + "' already; take another id");
    Subject subject = subject(given, catalogue);
    Path entry = folder.resolve(id + ".yaml");
    Path sample = folder.resolve("samples").resolve(id).resolve("main.tf");
    for (Path file : List.of(entry, sample))
      if (NewFiles.taken(file))
        throw new UsageException(
            WHAT
                + ": "
                + NewFiles.shown(console.folder(), file)
                + " is there already and stays as it is; take another id or folder");
    Skeleton skeleton = Skeleton.of(id, subject);
    NewFiles.write(entry, skeleton.entry(), WHAT);
    NewFiles.write(sample, skeleton.sample(), WHAT);
    if (!given.has("--quiet"))
      console
          .out()
          .write(
              next(id, subject, folder, catalogue, settings, console)
                  .getBytes(StandardCharsets.UTF_8));
    return ExitStatus.GOOD;
  }

  /** A folder that the configuration names may be yet to come. */
  private static List<Path> there(List<Path> paths) {
    List<Path> there = new ArrayList<>();
    for (Path path : paths) if (Files.exists(path)) there.add(path);
    return there;
  }

  private static String id(List<String> names) {
    if (names.size() != 1)
      throw new UsageException(
          WHAT + ": name the rule, one, such as 'lintel rules new acme-queue-encrypted'");
    String id = names.getFirst();
    if (id.length() <= 100 && id.matches("[a-z0-9]+(-[a-z0-9]+)+")) return id;
    throw new UsageException(
        WHAT
            + ": '"
            + id
            + "' is no id; join lower case words with '-', as in acme-queue-encrypted");
  }

  /** That which is asked for, else the first that the configuration names, else a usual one. */
  private static Path folder(Given given, Settings settings, Console console) {
    Path folder = console.folder().resolve(FOLDER);
    Optional<String> named = given.text("--in");
    try {
      if (named.isPresent()) folder = console.folder().resolve(named.get());
      else
        for (Path path : settings.catalogue().value().reversed())
          if (Files.isDirectory(path) || !NewFiles.taken(path)) folder = path;
    } catch (InvalidPathException e) {
      throw new UsageException(WHAT + ": '" + named.orElse("") + "' is no path; name a folder");
    }
    if (!NewFiles.taken(folder) || Files.isDirectory(folder)) return folder;
    throw new UsageException(
        WHAT + ": " + NewFiles.shown(console.folder(), folder) + " is no folder; name one");
  }

  private static Subject subject(Given given, Catalogue catalogue) {
    Optional<String> kind = given.text("--kind");
    Optional<String> type = given.text("--type");
    if (kind.isPresent() == type.isPresent())
      throw new UsageException(
          WHAT
              + ": say what the rule is about, either --type TERRAFORM_TYPE, such as --type"
              + " aws_sqs_queue, or --kind KIND to add to a kind that Lintel has");
    return kind.isPresent()
        ? ofKind(kind.get(), catalogue)
        : new Subject(known(type.orElseThrow()), Optional.empty(), Set.of());
  }

  private static Subject ofKind(String name, Catalogue catalogue) {
    Catalogue builtIn = Knowledge.catalogue(List.of());
    if (builtIn.kind(name).isEmpty() && catalogue.kind(name).isPresent())
      throw new UsageException(
          WHAT + ": " + name + " is a kind of yours; add the rule where it is written");
    Kind kind =
        builtIn
            .kind(name)
            .orElseThrow(() ->
                new UsageException(
                    WHAT
                        + ": no kind '"
                        + name
                        + "'"
                        + hint(name, builtIn.names())
                        + "; for one of your own say --type TERRAFORM_TYPE"));
    for (Form form : kind.forms())
      if (form.dialect().equals("terraform") && form.root().isEmpty() && form.owner().isEmpty())
        if (form.place() instanceof Place.Types types)
          for (Carrier carrier : types.types())
            if (carrier.exact() && carrier.category() == Category.RESOURCE)
              return new Subject(carrier.type(), Optional.of(kind), names(name, catalogue));
    throw new UsageException(
        WHAT
            + ": "
            + name
            + " is no resource of its own"
            + kind.owner().map(owner -> "; name its owner, " + owner).orElse("")
            + ", or say --type TERRAFORM_TYPE");
  }

  private static Set<String> names(String kind, Catalogue catalogue) {
    return catalogue.kind(kind).map(each -> each.properties().keySet()).orElse(Set.of());
  }

  /** A type that its provider has; of a provider that no facts are known of, any. */
  private static String known(String type) {
    if (!type.matches("[a-z][a-z0-9]*_[a-z0-9_]+"))
      throw new UsageException(
          WHAT + ": '" + type + "' is no resource type; name one such as aws_sqs_queue");
    Optional<ProviderSchema> provider = ProviderSchemas.providerOf(type);
    if (provider.isEmpty() || ProviderSchemas.resource(type).isPresent()) return type;
    throw new UsageException(
        WHAT
            + ": provider "
            + provider.get().name()
            + " "
            + provider.get().version()
            + " has no resource type '"
            + type
            + "'"
            + hint(type, provider.get().resourceTypes()));
  }

  private static String hint(String word, List<String> known) {
    return Suggestions.hint(word, known).replace("?", "");
  }

  private static String next(
      String id,
      Subject subject,
      Path folder,
      Catalogue catalogue,
      Settings settings,
      Console console) {
    String place = NewFiles.shown(console.folder(), folder);
    StringBuilder out = new StringBuilder();
    out.append("wrote ").append(place).append('/').append(id).append(".yaml\n");
    out.append("wrote ").append(place).append("/samples/").append(id).append("/main.tf\n\n");
    out.append("next\n");
    out.append("  lintel rules test ")
        .append(place)
        .append("   holds the rule against its sample\n");
    out.append(
        "  edit both: what must be true, why, what to do; one resource that fails, one that passes\n");
    if (!configured(folder, settings))
      out.append("  in lintel.yaml: 'catalogue: [")
          .append(place)
          .append("]', so that scans judge by it\n");
    List<String> kinds = kinds(subject, catalogue);
    if (!kinds.isEmpty())
      out.append("Lintel knows ")
          .append(subject.type())
          .append(" as ")
          .append(String.join(", ", kinds))
          .append("; --kind adds to what is known, links included\n");
    return out.toString();
  }

  private static boolean configured(Path folder, Settings settings) {
    Path wanted = folder.toAbsolutePath().normalize();
    for (Path path : settings.catalogue().value())
      if (wanted.startsWith(path.toAbsolutePath().normalize())) return true;
    return false;
  }

  private static List<String> kinds(Subject subject, Catalogue catalogue) {
    List<String> names = new ArrayList<>();
    if (subject.kind().isPresent()) return names;
    for (Kind kind : catalogue.of("terraform", Category.RESOURCE, subject.type()))
      if (kind.owner().isEmpty()) names.add(kind.name());
    return names;
  }
}
