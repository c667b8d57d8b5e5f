import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Every public type and method of the published modules is documented, with each parameter and what
 * it returns. Javadoc's own check would also ask for the parameters of a record a second time, at its
 * compact constructor; this one asks once.
 */
class DocsGuard extends TreePathScanner<Void, Void> {
  private final List<String> faults = new ArrayList<>();
  private final DocTrees docs;
  private final CompilationUnitTree unit;

  DocsGuard(DocTrees docs, CompilationUnitTree unit) {
    this.docs = docs;
    this.unit = unit;
  }

  public static void main(String[] folders) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
    List<Path> sources = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> walk = Files.walk(Path.of(folder))) {
        walk.filter(p -> p.toString().endsWith(".java") && !p.toString().contains("/internal/"))
            .filter(p -> !p.endsWith("module-info.java") && !p.endsWith("package-info.java"))
            .forEach(sources::add);
      }
    }
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
    DocTrees docs = DocTrees.instance(task);
    int faults = 0;
    for (CompilationUnitTree unit : task.parse()) {
      DocsGuard guard = new DocsGuard(docs, unit);
      guard.scan(unit, null);
      guard.faults.forEach(System.err::println);
      faults += guard.faults.size();
    }
    System.out.println(sources.size() + " files, " + faults + " without full documentation");
    if (faults > 0 || sources.isEmpty()) {
      System.exit(1);
    }
  }

  @Override
  public Void visitClass(ClassTree type, Void none) {
    if (!isPublic(type.getModifiers(), parentIsInterface())) {
      return null;
    }
    DocCommentTree comment = comment(type);
    if (comment == null) {
      fault(type, "the type " + type.getSimpleName() + " has no comment");
    } else {
      Set<String> needed = new TreeSet<>();
      type.getTypeParameters().forEach(p -> needed.add(p.getName().toString()));
      if (type.getKind() == Tree.Kind.RECORD) {
        type.getMembers().stream()
            .filter(m -> m instanceof VariableTree v && !v.getModifiers().getFlags().contains(Modifier.STATIC))
            .forEach(m -> needed.add(((VariableTree) m).getName().toString()));
      }
      params(type, comment, needed, "the type " + type.getSimpleName());
    }
    return super.visitClass(type, none);
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    String name = "the method " + method.getName();
    if (!isPublic(method.getModifiers(), parentIsInterface()) || overrides(method)) {
      return null;
    }
    DocCommentTree comment = comment(method);
    if (comment == null) {
      if (docs.getSourcePositions().getStartPosition(unit, method) >= 0 && !isImplicit(method)) {
        fault(method, name + " has no comment");
      }
      return null;
    }
    boolean constructor = method.getReturnType() == null;
    boolean compact =
        constructor && ((ClassTree) getCurrentPath().getParentPath().getLeaf()).getKind() == Tree.Kind.RECORD;
    Set<String> needed = new TreeSet<>();
    if (!compact) {
      method.getParameters().forEach(p -> needed.add(p.getName().toString()));
      method.getTypeParameters().forEach(p -> needed.add(p.getName().toString()));
    }
    params(method, comment, needed, name);
    if (!constructor
        && !method.getReturnType().toString().equals("void")
        && comment.getBlockTags().stream().noneMatch(t -> t instanceof ReturnTree)) {
      fault(method, name + " does not say what it returns");
    }
    return null;
  }

  private void params(Tree at, DocCommentTree comment, Set<String> needed, String name) {
    Set<String> told = new TreeSet<>();
    for (DocTree tag : comment.getBlockTags()) {
      if (tag instanceof ParamTree param) {
        told.add(param.getName().getName().toString());
      }
    }
    needed.removeAll(told);
    if (!needed.isEmpty()) {
      fault(at, name + " does not document " + needed);
    }
  }

  private DocCommentTree comment(Tree tree) {
    return docs.getDocCommentTree(new TreePath(getCurrentPath().getParentPath() == null ? getCurrentPath() : getCurrentPath().getParentPath(), tree));
  }

  private boolean parentIsInterface() {
    Tree parent = getCurrentPath().getParentPath().getLeaf();
    return parent instanceof ClassTree type && type.getKind() == Tree.Kind.INTERFACE;
  }

  private static boolean isPublic(ModifiersTree modifiers, boolean inInterface) {
    return modifiers.getFlags().contains(Modifier.PUBLIC)
        || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
  }

  private static boolean overrides(MethodTree method) {
    for (AnnotationTree annotation : method.getModifiers().getAnnotations()) {
      if (annotation.getAnnotationType().toString().equals("Override")) {
        return true;
      }
    }
    return false;
  }

  private boolean isImplicit(MethodTree method) {
    return method.getReturnType() == null && method.getBody() == null;
  }

  private void fault(Tree at, String what) {
    long line = unit.getLineMap().getLineNumber(docs.getSourcePositions().getStartPosition(unit, at));
    faults.add(unit.getSourceFile().getName() + ":" + line + ": " + what);
  }
}
