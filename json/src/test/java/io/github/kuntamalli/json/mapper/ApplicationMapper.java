package io.github.kuntamalli.json.mapper;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of an application, of either generation of Jackson. */
public interface ApplicationMapper {

  /** The text of a value of a declared type. */
  String write(Object value, Type type);

  /** The value of a text. */
  Object read(String text, Type type);

  /** A parameterised type. */
  static Type generic(Class<?> raw, Type... arguments) {
    return new GenericType(raw, List.of(arguments));
  }

  /** With the module added, of both generations. */
  static List<ApplicationMapper> withModule() {
    return List.of(
        new OfJackson2(
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new io.github.kuntamalli.json.jackson2.KuntamalliModule())
                .build()),
        new OfJackson3(
            JsonMapper.builder()
                .addModule(new io.github.kuntamalli.json.jackson3.KuntamalliModule())
                .build()));
  }

  /** With all modules that are found by services, of both generations. */
  static List<ApplicationMapper> withModulesFound() {
    return List.of(
        new OfJackson2(new ObjectMapper().findAndRegisterModules()),
        new OfJackson3(JsonMapper.builder().findAndAddModules().build()));
  }

  /** With all modules but ours, of both generations. */
  static List<ApplicationMapper> withoutModule() {
    return List.of(
        new OfJackson2(
            new ObjectMapper()
                .registerModules(
                    ObjectMapper.findModules().stream()
                        .filter(ApplicationMapper::foreign)
                        .toList())),
        new OfJackson3(
            JsonMapper.builder()
                .addModules(
                    tools.jackson.databind.cfg.MapperBuilder.findModules().stream()
                        .filter(ApplicationMapper::foreign)
                        .toArray(JacksonModule[]::new))
                .build()));
  }

  private static boolean foreign(Object module) {
    return Stream.of(
            io.github.kuntamalli.json.jackson2.KuntamalliModule.class,
            io.github.kuntamalli.json.jackson3.KuntamalliModule.class)
        .noneMatch(ours -> ours.isInstance(module));
  }

  /** A mapper of Jackson 2. */
  record OfJackson2(ObjectMapper mapper) implements ApplicationMapper {
    @Override
    public String write(Object value, Type type) {
      try {
        return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }

    @Override
    public Object read(String text, Type type) {
      try {
        return mapper.readValue(text, mapper.constructType(type));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }

    @Override
    public String toString() {
      return "Jackson 2";
    }
  }

  /** A mapper of Jackson 3. */
  record OfJackson3(JsonMapper mapper) implements ApplicationMapper {
    @Override
    public String write(Object value, Type type) {
      try {
        return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
      } catch (tools.jackson.core.JacksonException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }

    @Override
    public Object read(String text, Type type) {
      try {
        return mapper.readValue(text, mapper.constructType(type));
      } catch (tools.jackson.core.JacksonException e) {
        throw new IllegalStateException(e.getMessage(), e);
      }
    }

    @Override
    public String toString() {
      return "Jackson 3";
    }
  }
}
