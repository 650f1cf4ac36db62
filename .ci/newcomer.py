#!/usr/bin/env python3
"""Does in a clean clone what the README tells a newcomer to do, and compares what that prints with what the README says."""
import re, subprocess, sys

with open('README.md', encoding='utf-8') as fh:
    readme = fh.read()


def block(language, heading=''):
    return re.search(r'^```%s\n(.*?)^```$' % language, readme[readme.index(heading):], re.M | re.S)[1]


commands = block('sh', '## In a project').splitlines()
if len(commands) > 5:
    sys.exit('the README needs %d commands' % len(commands))
written = "cat >petitions.report.yaml <<'EOF'\n%sEOF\ncat >Program.cs <<'EOF'\n%sEOF" % (block('yaml'), block('csharp'))
script = '\n'.join(commands[:-1] + [written, commands[-1]])
printed = subprocess.run(['bash', '-ec', script], stdout=subprocess.PIPE, encoding='utf-8')
sys.stdout.write(printed.stdout)
sys.exit(0 if printed.returncode == 0 and printed.stdout.endswith(block('text')) else 1)
