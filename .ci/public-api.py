#!/usr/bin/env python3
"""Writes the PublicAPI.Unshipped.txt of every package anew: what is public in it beside what PublicAPI.Shipped.txt lists."""
import json, os, re, subprocess, sys, tempfile

HEAD = '#nullable enable'
ADDED, REMOVED = 'RS0016', 'RS0017'
os.chdir(os.path.join(os.path.dirname(os.path.abspath(__file__)), '..'))


def build(project, log):
    """Builds a project and returns what the analyzer of the public API says of it; the rest may not fail."""
    command = ['dotnet', 'build', project, '--no-incremental', '--no-dependencies', '-v:q', '-nologo', '-p:ErrorLog=%s%%2Cversion=2.1' % log,
               '-p:WarningsNotAsErrors=%s%%3B%s' % (ADDED, REMOVED)]
    done = subprocess.run(command, stdout=subprocess.PIPE, encoding='utf-8')
    if done.returncode != 0:
        sys.exit(done.stdout)
    with open(log, encoding='utf-8-sig') as fh:
        return json.load(fh)['runs'][0]['results']


def main():
    with tempfile.TemporaryDirectory() as scratch:
        for project in sorted(os.listdir('src')):
            path = os.path.join('src', project, 'PublicAPI.Unshipped.txt')
            if not os.path.exists(path):
                continue
            subprocess.run(['dotnet', 'build', os.path.join('src', project), '-v:q', '-nologo', '-p:RunAnalyzersDuringBuild=false'], check=True, stdout=subprocess.DEVNULL)
            with open(path, 'w', encoding='utf-8') as fh:
                fh.write(HEAD + '\n')
            results = build(os.path.join('src', project), os.path.join(scratch, project + '.sarif'))
            names = {one['properties']['customProperties']['APIName'] for one in results if one['ruleId'] == ADDED}
            gone = {'*REMOVED*' + re.search("'(.*)'", one['message']['text'])[1] for one in results if one['ruleId'] == REMOVED}
            with open(path, 'w', encoding='utf-8') as fh:
                fh.write('\n'.join([HEAD] + sorted(names | gone)) + '\n')
            print('%s: %d public, %d removed' % (project, len(names), len(gone)))


if __name__ == '__main__':
    main()
