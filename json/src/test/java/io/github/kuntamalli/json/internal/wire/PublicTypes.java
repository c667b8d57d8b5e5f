package io.github.kuntamalli.json.internal.wire;

import io.github.kuntamalli.text.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The public records, constants and sealed types of the model, found in its module. */
public final class PublicTypes {

  private PublicTypes() {}

  /** All of them, by name. */
  public static List<Class<?>> all() {
    try {
      return found().stream()
          .filter(type -> type.isRecord() || type.isEnum() || type.isSealed())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The other public types: those that are no data, without exceptions and annotations. */
  static List<Class<?>> withoutForm() {
    try {
      return found().stream()
          .filter(type -> !type.isAnnotation() && !Throwable.class.isAssignableFrom(type))
          .filter(type -> Forms.find(type, List.of()) == null && WireTypes.owns(type))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> found() throws IOException, URISyntaxException {
    Path classes =
        Path.of(LocalizedText.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    ModuleReference core =
        ModuleFinder.of(classes).findAll().stream()
            .filter(found -> found.descriptor().name().equals("io.github.kuntamalli"))
            .findFirst()
            .orElseThrow();
    List<String> rooms =
        core.descriptor().exports().stream()
            .filter(export -> !export.isQualified())
            .map(export -> export.source())
            .sorted()
            .toList();
    try (Stream<String> files = core.open().list()) {
      return files
          .filter(file -> file.endsWith(".class") && !file.contains("module-info"))
          .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
          .filter(name -> rooms.contains(name.substring(0, name.lastIndexOf('.'))))
          .<Class<?>>map(PublicTypes::load)
          .filter(type -> isPublic(type))
          .filter(type -> type.getEnclosingClass() == null || !type.isAnonymousClass())
          .sorted(Comparator.comparing(Class::getName))
          .toList();
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicTypes.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    for (Class<?> each = type; each != null; each = each.getEnclosingClass()) {
      if (!Modifier.isPublic(each.getModifiers())) {
        return false;
      }
    }
    return true;
  }
}
