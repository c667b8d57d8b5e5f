import static org.objectweb.asm.Opcodes.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Makes at build time what a JVM otherwise makes at run time, in every process anew: the classes of
 * lambdas and method references, and {@code equals} and {@code hashCode} of records. A process that
 * asks for one verdict needs more than 500 of them, which takes a third of its processor time.
 *
 * <p>The classes mean the same before and after. Argument: the folder of the classes. A second run
 * changes nothing; classes of lambdas that are left from an earlier compilation are deleted.
 */
public final class PlainClasses {

  /** Between the name of a class and the number of a class of its lambdas. */
  private static final String LAMBDA = "$$L";

  /** The field of a lambda that uses nothing from around it, before its number. */
  private static final String INSTANCE = "LAMBDA";

  private final Path folder;
  private final Map<String, ClassNode> compiled = new TreeMap<>();
  private final Map<String, byte[]> made = new TreeMap<>();

  private PlainClasses(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    new PlainClasses(Path.of(arguments[0])).run();
  }

  private void run() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
    for (Path file : files) {
      ClassNode read = new ClassNode();
      new ClassReader(Files.readAllBytes(file)).accept(read, 0);
      compiled.put(read.name, read);
    }
    deleteOutdated();
    List<ClassNode> changed = compiled.values().stream().filter(this::isChanged).toList();
    for (ClassNode each : changed) {
      made.put(each.name, new byte[0]);
      made.put(nestHost(each).name, new byte[0]); // it lists the new classes
    }
    changed.forEach(this::change);
    // the classes of lambdas first: a class that was changed must find them, also after an interruption
    for (Map.Entry<String, byte[]> each : made.entrySet()) {
      if (each.getKey().contains(LAMBDA)) {
        Files.write(file(each.getKey()), each.getValue());
      }
    }
    for (String name : made.keySet()) {
      if (!name.contains(LAMBDA)) {
        Files.write(file(name), bytes(compiled.get(name)));
      }
    }
    requireLambdas();
  }

  /** Every class of a lambda that a class lists is there; one run may have been interrupted. */
  private void requireLambdas() {
    for (ClassNode each : compiled.values()) {
      for (String member : each.nestMembers == null ? List.<String>of() : each.nestMembers) {
        if (member.contains(LAMBDA) && !Files.exists(file(member))) {
          throw new IllegalStateException(member + " is missing; run the build with clean");
        }
      }
    }
  }

  private boolean isChanged(ClassNode each) {
    return each.methods.stream()
        .flatMap(method -> Arrays.stream(method.instructions.toArray()))
        .anyMatch(one -> isLambda(one) || isRecordMethod(one));
  }

  private static boolean isLambda(AbstractInsnNode one) {
    return one instanceof InvokeDynamicInsnNode call
        && call.bsm.getOwner().equals("java/lang/invoke/LambdaMetafactory")
        && call.bsm.getName().equals("metafactory"); // the other one makes serializable ones and those of several interfaces
  }

  private static boolean isRecordMethod(AbstractInsnNode one) {
    return one instanceof InvokeDynamicInsnNode call
        && call.bsm.getOwner().equals("java/lang/runtime/ObjectMethods")
        && !call.name.equals("toString");
  }

  /** The classes of lambdas whose outermost class was compiled again or is no longer there. */
  private void deleteOutdated() throws IOException {
    for (ClassNode each : List.copyOf(compiled.values())) {
      if (each.name.contains(LAMBDA)) {
        ClassNode host = compiled.get(each.nestHostClass);
        if (host == null || host.nestMembers == null || !host.nestMembers.contains(each.name)) {
          compiled.remove(each.name);
          Files.delete(file(each.name));
        }
      }
    }
  }

  private Path file(String name) {
    return folder.resolve(name + ".class");
  }

  private ClassNode nestHost(ClassNode of) {
    return of.nestHostClass == null ? of : compiled.get(of.nestHostClass);
  }

  private void change(ClassNode owner) {
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode one : method.instructions.toArray()) {
        if (isRecordMethod(one)) {
          writeRecordMethod(owner, method, (InvokeDynamicInsnNode) one);
        }
      }
    }
    int classes = 0;
    for (List<Lambda> alike : lambdas(owner)) {
      String name = owner.name + LAMBDA + classes++;
      addToNest(nestHost(owner), name);
      made.put(name, new LambdaClass(name, nestHost(owner).name, alike).bytes());
      for (int i = 0; i < alike.size(); i++) {
        alike.get(i).replace(name, i, alike.size() > 1);
      }
    }
  }

  /** The lambdas of a class: those of one interface that use values of the same types together. */
  private static Collection<List<Lambda>> lambdas(ClassNode owner) {
    Map<String, List<Lambda>> alike = new LinkedHashMap<>();
    for (MethodNode method : owner.methods) {
      for (AbstractInsnNode one : method.instructions.toArray()) {
        if (isLambda(one)) {
          InvokeDynamicInsnNode call = (InvokeDynamicInsnNode) one;
          alike
              .computeIfAbsent(call.desc, any -> new ArrayList<>())
              .add(new Lambda(method.instructions, call));
        }
      }
    }
    return alike.values();
  }

  /** A lambda and where it stands. */
  private record Lambda(InsnList code, InvokeDynamicInsnNode call) {

    /** The values that it uses from around it. */
    Type[] captured() {
      return Type.getArgumentTypes(call.desc);
    }

    void replace(String name, int number, boolean numbered) {
      if (captured().length == 0) {
        code.set(
            call,
            new FieldInsnNode(
                GETSTATIC, name, INSTANCE + number, Type.getReturnType(call.desc).toString()));
        return;
      }
      if (numbered) {
        code.insertBefore(call, new IntInsnNode(SIPUSH, number));
      }
      code.set(
          call,
          new MethodInsnNode(INVOKESTATIC, name, "of", factory(call.desc, numbered), false));
    }
  }

  private static String factory(String descriptor, boolean numbered) {
    Type[] captured = Type.getArgumentTypes(descriptor);
    return Type.getMethodDescriptor(
        Type.getReturnType(descriptor), numbered ? with(captured, Type.INT_TYPE) : captured);
  }

  private static Type[] with(Type[] types, Type last) {
    Type[] all = Arrays.copyOf(types, types.length + 1);
    all[types.length] = last;
    return all;
  }

  private static void addToNest(ClassNode host, String member) {
    if (host.nestMembers == null) {
      host.nestMembers = new ArrayList<>();
    }
    if (!host.nestMembers.contains(member)) {
      host.nestMembers.add(member);
    }
  }

  private static byte[] bytes(ClassNode node) {
    ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    node.accept(writer);
    return writer.toByteArray();
  }

  /**
   * A class in the nest of the one that contains the lambdas: a field for each value that they use
   * from around them, the number of the lambda if there are several, and the method of the
   * interface. Fewer classes take less time to load.
   */
  private static final class LambdaClass {

    private static final String NUMBER = "number";

    private final ClassWriter out = new ClassWriter(ClassWriter.COMPUTE_MAXS);
    private final String name;
    private final String host;
    private final List<Lambda> lambdas;
    private final InvokeDynamicInsnNode first;
    private final Type[] captured;
    private final boolean numbered;

    /** What the constructor takes. */
    private final Type[] values;

    LambdaClass(String name, String host, List<Lambda> lambdas) {
      this.name = name;
      this.host = host;
      this.lambdas = lambdas;
      this.first = lambdas.get(0).call();
      this.captured = lambdas.get(0).captured();
      this.numbered = lambdas.size() > 1;
      this.values = numbered ? with(captured, Type.INT_TYPE) : captured;
    }

    byte[] bytes() {
      out.visit(
          V17,
          ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC,
          name,
          null,
          "java/lang/Object",
          new String[] {Type.getReturnType(first.desc).getInternalName()});
      out.visitNestHost(host);
      for (int i = 0; i < values.length; i++) {
        out.visitField(ACC_PRIVATE | ACC_FINAL, field(i), values[i].getDescriptor(), null, null)
            .visitEnd();
      }
      writeConstructor();
      if (captured.length == 0) {
        writeInstances();
      } else {
        writeFactory();
      }
      writeMethod();
      out.visitEnd();
      return out.toByteArray();
    }

    private String field(int place) {
      return place < captured.length ? "value" + place : NUMBER;
    }

    private String constructor() {
      return Type.getMethodDescriptor(Type.VOID_TYPE, values);
    }

    private void writeConstructor() {
      MethodVisitor code = begin(out, ACC_PRIVATE, "<init>", constructor());
      code.visitVarInsn(ALOAD, 0);
      code.visitMethodInsn(INVOKESPECIAL, "java/lang/Object", "<init>", "()V", false);
      int place = 1;
      for (int i = 0; i < values.length; i++) {
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(values[i].getOpcode(ILOAD), place);
        code.visitFieldInsn(PUTFIELD, name, field(i), values[i].getDescriptor());
        place += values[i].getSize();
      }
      code.visitInsn(RETURN);
      end(code);
    }

    /** A lambda that uses nothing from around it is one and the same at every call. */
    private void writeInstances() {
      MethodVisitor code = begin(out, ACC_STATIC, "<clinit>", "()V");
      String type = Type.getReturnType(first.desc).toString();
      for (int i = 0; i < lambdas.size(); i++) {
        out.visitField(ACC_STATIC | ACC_FINAL, INSTANCE + i, type, null, null).visitEnd();
        code.visitTypeInsn(NEW, name);
        code.visitInsn(DUP);
        if (numbered) {
          code.visitIntInsn(SIPUSH, i);
        }
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
        code.visitFieldInsn(PUTSTATIC, name, INSTANCE + i, type);
      }
      code.visitInsn(RETURN);
      end(code);
    }

    private void writeFactory() {
      MethodVisitor code = begin(out, ACC_STATIC, "of", factory(first.desc, numbered));
      code.visitTypeInsn(NEW, name);
      code.visitInsn(DUP);
      int place = 0;
      for (Type each : values) {
        code.visitVarInsn(each.getOpcode(ILOAD), place);
        place += each.getSize();
      }
      code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructor(), false);
      code.visitInsn(ARETURN);
      end(code);
    }

    /** The method of the interface calls the method that has the body. */
    private void writeMethod() {
      MethodVisitor code =
          begin(out, ACC_PUBLIC, first.name, ((Type) first.bsmArgs[0]).getDescriptor());
      if (numbered) {
        Label[] labels = new Label[lambdas.size()];
        Arrays.setAll(labels, any -> new Label());
        code.visitVarInsn(ALOAD, 0);
        code.visitFieldInsn(GETFIELD, name, NUMBER, "I");
        code.visitTableSwitchInsn(0, labels.length - 2, labels[labels.length - 1],
            Arrays.copyOf(labels, labels.length - 1));
        for (int i = 0; i < labels.length; i++) {
          code.visitLabel(labels[i]);
          code.visitFrame(F_SAME, 0, null, 0, null);
          writeCall(code, lambdas.get(i).call());
        }
      } else {
        writeCall(code, first);
      }
      end(code);
    }

    private void writeCall(MethodVisitor code, InvokeDynamicInsnNode call) {
      Type erased = (Type) call.bsmArgs[0];
      Handle body = (Handle) call.bsmArgs[1];
      Type exact = (Type) call.bsmArgs[2];
      boolean constructs = body.getTag() == H_NEWINVOKESPECIAL;
      if (constructs) {
        code.visitTypeInsn(NEW, body.getOwner());
        code.visitInsn(DUP);
      }
      List<Type> parameters = new ArrayList<>();
      if (!constructs && body.getTag() != H_INVOKESTATIC) {
        parameters.add(Type.getObjectType(body.getOwner()));
      }
      parameters.addAll(List.of(Type.getArgumentTypes(body.getDesc())));
      for (int i = 0; i < captured.length; i++) {
        code.visitVarInsn(ALOAD, 0);
        code.visitFieldInsn(GETFIELD, name, field(i), captured[i].getDescriptor());
        convert(code, captured[i], parameters.get(i));
      }
      Type[] given = erased.getArgumentTypes();
      int place = 1;
      for (int i = 0; i < given.length; i++) {
        code.visitVarInsn(given[i].getOpcode(ILOAD), place);
        place += given[i].getSize();
        Type known = exact.getArgumentTypes()[i];
        convert(code, given[i], known);
        convert(code, known, parameters.get(captured.length + i));
      }
      code.visitMethodInsn(
          opcode(body), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
      Type result =
          constructs ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
      Type returned = erased.getReturnType();
      if (returned.getSort() == Type.VOID) {
        drop(code, result);
      } else {
        convert(code, result, exact.getReturnType());
      }
      code.visitInsn(returned.getOpcode(IRETURN));
    }
  }

  private static int opcode(Handle body) {
    return switch (body.getTag()) {
      case H_INVOKESTATIC -> INVOKESTATIC;
      case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
      default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL; // in the nest also private
    };
  }

  private static void drop(MethodVisitor code, Type value) {
    if (value.getSort() != Type.VOID) {
      code.visitInsn(value.getSize() == 2 ? POP2 : POP);
    }
  }

  /** Makes a value of one type one of the other, as a call in the source does. */
  private static void convert(MethodVisitor code, Type from, Type to) {
    if (from.equals(to)) {
      return;
    }
    if (isPrimitive(from) && isPrimitive(to)) {
      widen(code, from, to);
    } else if (isPrimitive(from)) {
      String box = box(from);
      code.visitMethodInsn(
          INVOKESTATIC,
          box,
          "valueOf",
          Type.getMethodDescriptor(Type.getObjectType(box), from),
          false);
    } else if (isPrimitive(to)) {
      String box = box(to);
      if (!from.getInternalName().equals(box) && !from.getInternalName().equals("java/lang/Object")) {
        throw new IllegalStateException("from " + from + " to " + to);
      }
      code.visitTypeInsn(CHECKCAST, box);
      code.visitMethodInsn(
          INVOKEVIRTUAL,
          box,
          to.getClassName() + "Value",
          Type.getMethodDescriptor(to),
          false);
    } else if (!to.getInternalName().equals("java/lang/Object")) {
      code.visitTypeInsn(CHECKCAST, to.getInternalName());
    }
  }

  private static boolean isPrimitive(Type type) {
    return type.getSort() < Type.ARRAY;
  }

  private static void widen(MethodVisitor code, Type from, Type to) {
    switch (from.getDescriptor() + to.getDescriptor()) {
      case "IJ" -> code.visitInsn(I2L);
      case "ID" -> code.visitInsn(I2D);
      case "JD" -> code.visitInsn(L2D);
      case "CI", "SI", "BI" -> {} // an int already
      default -> throw new IllegalStateException("from " + from + " to " + to);
    }
  }

  private static String box(Type primitive) {
    return switch (primitive.getSort()) {
      case Type.BOOLEAN -> "java/lang/Boolean";
      case Type.CHAR -> "java/lang/Character";
      case Type.BYTE -> "java/lang/Byte";
      case Type.SHORT -> "java/lang/Short";
      case Type.INT -> "java/lang/Integer";
      case Type.LONG -> "java/lang/Long";
      case Type.FLOAT -> "java/lang/Float";
      case Type.DOUBLE -> "java/lang/Double";
      default -> throw new IllegalStateException(primitive.toString());
    };
  }

  /** Two records are equal if their components are; the hash is that of the JDK. */
  private static void writeRecordMethod(
      ClassNode record, MethodNode method, InvokeDynamicInsnNode call) {
    method.instructions.clear();
    method.localVariables = null;
    List<Handle> components =
        Arrays.stream(call.bsmArgs).skip(2).map(Handle.class::cast).toList();
    if (call.name.equals("hashCode")) {
      writeHash(record.name, method, components);
    } else {
      writeEquals(record.name, method, components);
    }
  }

  private static void writeHash(String record, MethodVisitor code, List<Handle> components) {
    code.visitInsn(ICONST_0);
    for (Handle each : components) {
      Type type = Type.getType(each.getDesc());
      code.visitIntInsn(BIPUSH, 31);
      code.visitInsn(IMUL);
      read(code, 0, record, each);
      if (isPrimitive(type)) {
        code.visitMethodInsn(
            INVOKESTATIC,
            box(type),
            "hashCode",
            Type.getMethodDescriptor(Type.INT_TYPE, type),
            false);
      } else {
        code.visitMethodInsn(
            INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
      }
      code.visitInsn(IADD);
    }
    code.visitInsn(IRETURN);
  }

  private static void writeEquals(String record, MethodVisitor code, List<Handle> components) {
    Label same = new Label();
    Label other = new Label();
    code.visitVarInsn(ALOAD, 0);
    code.visitVarInsn(ALOAD, 1);
    code.visitJumpInsn(IF_ACMPEQ, same);
    code.visitVarInsn(ALOAD, 1);
    code.visitTypeInsn(INSTANCEOF, record);
    code.visitJumpInsn(IFEQ, other);
    for (Handle each : components) {
      Type type = Type.getType(each.getDesc());
      read(code, 0, record, each);
      read(code, 1, record, each);
      if (isPrimitive(type)) {
        code.visitMethodInsn(
            INVOKESTATIC,
            box(type),
            "compare",
            Type.getMethodDescriptor(Type.INT_TYPE, type, type),
            false);
        code.visitJumpInsn(IFNE, other);
      } else {
        code.visitMethodInsn(
            INVOKESTATIC,
            "java/util/Objects",
            "equals",
            "(Ljava/lang/Object;Ljava/lang/Object;)Z",
            false);
        code.visitJumpInsn(IFEQ, other);
      }
    }
    code.visitLabel(same);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitInsn(ICONST_1);
    code.visitInsn(IRETURN);
    code.visitLabel(other);
    code.visitFrame(F_SAME, 0, null, 0, null);
    code.visitInsn(ICONST_0);
    code.visitInsn(IRETURN);
  }

  /** Puts a component of one of the two records on the stack. */
  private static void read(MethodVisitor code, int which, String record, Handle component) {
    code.visitVarInsn(ALOAD, which);
    if (which == 1) {
      code.visitTypeInsn(CHECKCAST, record);
    }
    code.visitFieldInsn(GETFIELD, record, component.getName(), component.getDesc());
  }

  private static MethodVisitor begin(ClassWriter out, int access, String name, String descriptor) {
    MethodVisitor code = out.visitMethod(access, name, descriptor, null, null);
    code.visitCode();
    return code;
  }

  private static void end(MethodVisitor code) {
    code.visitMaxs(0, 0);
    code.visitEnd();
  }
}
