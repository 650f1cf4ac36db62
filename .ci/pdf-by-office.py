#!/usr/bin/env python3
"""pdf-by-office.py CLI_DLL

Fills the official form (DOCX) and a web page with figures, has LibreOffice make PDF files of both, and compares what the command reads
of each with what it reads of the document that it was made from: every cell must be the same.
"""
import json, os, re, subprocess, sys, tempfile, zipfile

CLI = os.path.abspath(sys.argv[1])
TEMPLATE = 'tests/Crossfoot.Documents.Tests/Data/official-2021-template.docx'
ROWS = [['一、本年新收政府信息公开申请数量'], ['二、上年结转政府信息公开申请数量']] + [
    ['三、本年度办理结果'] + row for row in [
        ['（一）予以公开'], ['（二）部分公开（区分处理的，只计这一情形，不计其他情形）']]
    + [['（三）不予公开', name] for name in [
        '1.属于国家秘密', '2.其他法律行政法规禁止公开', '3.危及“三安全一稳定”', '4.保护第三方合法权益', '5.属于三类内部事务信息',
        '6.属于四类过程性信息', '7.属于行政执法案卷', '8.属于行政查询事项']]
    + [['（四）无法提供', name] for name in ['1.本机关不掌握相关政府信息', '2.没有现成信息需要另行制作', '3.补正后申请内容仍不明确']]
    + [['（五）不予处理', name] for name in [
        '1.信访举报投诉类申请', '2.重复申请', '3.要求提供公开出版物', '4.无正当理由大量反复申请', '5.要求行政机关确认或重新出具已获取信息']]
    + [['（六）其他处理', name] for name in [
        '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
        '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', '3.其他']]
    + [['（七）总计']]] + [['四、结转下年度继续办理']]


def page(borders, blanks):
    """The table of applications as a web page; every so many cells is left blank."""
    count = 0
    html = ['<!DOCTYPE html><html><head><meta charset="utf-8"><style>@page { size: A4 landscape }',
            '</style></head><body><p>某局2024年政府信息公开工作年度报告</p>',
            f'<p>三、收到和处理政府信息公开申请情况</p><table width="100%" cellspacing="0" border="{1 if borders else 0}">',
            '<tr><td rowspan="3" colspan="3">（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）</td><td colspan="7">申请人情况</td></tr>',
            '<tr><td rowspan="2">自然人</td><td colspan="5">法人或其他组织</td><td rowspan="2">总计</td></tr>',
            '<tr><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td></tr>']
    for at, row in enumerate(ROWS):
        html.append('<tr>')
        for level, name in enumerate(row):
            if at > 0 and ROWS[at - 1][:level + 1] == row[:level + 1]:
                continue
            down = sum(1 for other in ROWS if other[:level + 1] == row[:level + 1])
            across = 4 - len(row) if level == len(row) - 1 else 1
            html.append(f'<td rowspan="{down}" colspan="{across}">{name}</td>')
        for _ in range(7):
            count += 1
            html.append('<td align="center">' + ('' if blanks and count % blanks == 0 else str(count * 37 % 1009)) + '</td>')
        html.append('</tr>')
    return ''.join(html + ['</table></body></html>'])


def fill_template(path):
    """The official form with a figure in each empty cell."""
    count = [0]

    def cell(match):
        content = match.group(0)
        if re.search(r'<w:t[ >][^<]*[^<\s]', content) or 'vMerge' in content:
            return content
        count[0] += 1
        return re.sub(r'<w:p([ >].*?)</w:p>|<w:p/>', f'<w:p><w:r><w:t>{count[0] * 41 % 997}</w:t></w:r></w:p>', content, count=1, flags=re.S)

    with zipfile.ZipFile(TEMPLATE) as template, zipfile.ZipFile(path, 'w') as filled:
        for name in template.namelist():
            data = template.read(name)
            if name == 'word/document.xml':
                data = re.sub(r'<w:tc>.*?</w:tc>', cell, data.decode('utf-8'), flags=re.S).encode('utf-8')
            filled.writestr(name, data)


def read(path):
    run = subprocess.run(['dotnet', CLI, 'validate', '--definitions', 'definitions/disclosure', '--format', 'json', path], capture_output=True)
    if run.returncode > 1:
        sys.exit(run.stderr.decode('utf-8'))
    document = json.loads(run.stdout)['documents'][0]
    return {f'{table}!{key}': (cell['state'], cell.get('value'))
            for table, found in document.get('tables', {}).items() for key, cell in found.get('cells', {}).items() if cell['state'] != 'absent'}


def main():
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        sources = {'form.docx': None, 'ruled.html': page(True, 0), 'blanks.html': page(True, 9), 'plain.html': page(False, 0), 'gaps.html': page(False, 9)}
        for name, content in sources.items():
            path = os.path.join(folder, name)
            if content is None:
                fill_template(path)
            else:
                with open(path, 'w', encoding='utf-8') as file:
                    file.write(content)
            made = os.path.splitext(path)[0] + '.pdf'
            subprocess.run(['soffice', '--headless', f'-env:UserInstallation=file://{folder}/profile', '--convert-to',
                            'pdf:writer_web_pdf_Export' if name.endswith('.html') else 'pdf', '--outdir', folder, path], check=True, capture_output=True, timeout=300)
            wanted, found = read(path), read(made)
            wrong = sorted(key for key in found if wanted.get(key) != found[key])
            missing = sorted(set(wanted) - set(found))
            print(f'{name}: {len(wanted)} cells, {len(found) - len(wrong)} the same in the PDF, {len(wrong)} wrong, {len(missing)} missing {(wrong + missing)[:5]}')
            # Without lines a blank cell need not be told for certain: its row may be left, but never be wrong.
            failed += not wanted or bool(wrong) or (bool(missing) and name != 'gaps.html')
            if os.environ.get('KEEP'):
                subprocess.run(['cp', path, made, os.environ['KEEP']])
    return 1 if failed else 0


sys.exit(main())
