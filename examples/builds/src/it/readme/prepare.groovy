// Writes the README's own project: its lines of pom.xml, its record and its program.
String readme = new File(root, 'README.md').getText('UTF-8')

List<String> blocks(String text, String language) {
    text.findAll(/(?ms)^```/ + language + /\n(.*?)^```$/) { it[1] }
}

File pom = new File(basedir, 'pom.xml')
String mark = '  <!-- prepare.groovy puts the README\'s lines here. -->'
String lines = blocks(readme, 'xml')[0]
assert pom.text.contains(mark) && lines.contains('<annotationProcessorPaths>')
pom.text = pom.text.replace(mark, lines)

File sources = new File(basedir, 'src/main/java/com/example')
sources.mkdirs()
for (String source : blocks(readme, 'java')) {
    new File(sources, (source =~ /\b(?:class|record) (\w+)/)[0][1] + '.java').text = source
}
