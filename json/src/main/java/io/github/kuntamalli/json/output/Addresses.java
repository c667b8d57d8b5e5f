package io.github.kuntamalli.json.output;

import io.github.kuntamalli.text.SafeText;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Names as addresses (RFC 3986). */
final class Addresses {

  private static final String PLAIN = "-._~/";

  /** How an absolute name of a file begins on Windows. */
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\]");

  private Addresses() {}

  /**
   * A name that is an address in ASCII already, as it is; any other with every character that an
   * address cannot contain percent-encoded from its UTF-8. An absolute name of a file becomes a
   * {@code file:} address, which is the only form of it that readers of the log take.
   */
  static String of(String name) {
    String whole = SafeText.text(name);
    if (DRIVE.matcher(whole).lookingAt()) {
      return "file:///" + whole.substring(0, 2) + encoded(whole.substring(2).replace('\\', '/'));
    }
    if (whole.startsWith("/") && !whole.startsWith("//")) {
      return "file://" + encoded(whole);
    }
    return isAddress(whole) ? whole : encoded(whole);
  }

  private static boolean isAddress(String name) {
    try {
      return new URI(name).toASCIIString().equals(name);
    } catch (URISyntaxException e) {
      return false; // then it is a plain name, which becomes an address by encoding
    }
  }

  private static String encoded(String name) {
    StringBuilder address = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9') {
        address.append(c);
      } else if (PLAIN.indexOf(c) >= 0) {
        address.append(c);
      } else {
        address.append('%').append(hex(c >> 4)).append(hex(c & 0xF));
      }
    }
    return address.toString();
  }

  private static char hex(int digit) {
    return "0123456789ABCDEF".charAt(digit);
  }
}
