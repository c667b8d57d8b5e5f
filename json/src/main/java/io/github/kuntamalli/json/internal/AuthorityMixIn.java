package io.github.kuntamalli.json.internal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kuntamalli.municipality.Authority;

/** An authority is an object whose {@code kind} tells which. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Authority.OfMunicipality.class, name = "municipality"),
  @JsonSubTypes.Type(value = Authority.OfCounty.class, name = "county"),
  @JsonSubTypes.Type(value = Authority.Hus.class, name = "hus"),
  @JsonSubTypes.Type(value = Authority.JointAuthority.class, name = "joint-authority"),
  @JsonSubTypes.Type(value = Authority.Group.class, name = "group")
})
public interface AuthorityMixIn {}
