import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Makes of a jar one with the same types and no code: what a later version is compared with.
 *
 * <p>{@code java -cp asm.jar AbiJar.java from.jar to.jar}; the same jar gives the same bytes. Internal packages, anonymous classes and private members are
 * left out.
 */
public class AbiJar {

  public static void main(String[] args) throws IOException {
    Path to = Path.of(args[1]);
    Files.createDirectories(to.getParent());
    try (ZipFile from = new ZipFile(args[0]);
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      List<? extends ZipEntry> classes =
          from.stream()
              .filter(entry -> entry.getName().endsWith(".class"))
              .filter(entry -> !entry.getName().matches(".*(module-info|package-info|/internal/.*|\\$\\d+\\w*)(\\.class)?"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : classes) {
        ZipEntry stripped = new ZipEntry(entry.getName());
        stripped.setTimeLocal(LocalDateTime.of(2000, 1, 1, 0, 0));
        out.putNextEntry(stripped);
        try (InputStream in = from.getInputStream(entry)) {
          out.write(stripped(new ClassReader(in)));
        }
        out.closeEntry();
      }
    }
  }

  private static byte[] stripped(ClassReader type) {
    ClassWriter writer = new ClassWriter(0);
    type.accept(
        new ClassVisitor(Opcodes.ASM9, writer) {
          @Override
          public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
            return isPrivate(access) ? null : super.visitField(access, name, descriptor, signature, value);
          }

          @Override
          public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
            return isPrivate(access) ? null : super.visitMethod(access, name, descriptor, signature, exceptions);
          }
        },
        ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return writer.toByteArray();
  }

  private static boolean isPrivate(int access) {
    return (access & Opcodes.ACC_PRIVATE) != 0;
  }
}
