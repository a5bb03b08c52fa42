-- Neovim as somebody uses it: opens files, types, asks, renames. PROGRAM and SPOKEN come from the
-- environment; the folder is a campaign. Each line that it prints is a check.
local program, spoken = os.getenv("PROGRAM"), os.getenv("SPOKEN")
local in_english = spoken == "en"

local function check(what, holds, shown)
  local tail = holds and "" or ": " .. vim.inspect(shown):gsub("%s+", " "):sub(1, 300)
  io.stdout:write((holds and "passed " or "FAILED ") .. spoken .. ": " .. what .. tail .. "\n")
end

local function wait(until_true) return vim.wait(30000, until_true, 20) end

local ended
local client = vim.lsp.start_client({
  name = "campaign",
  cmd = { program, "--today", "2021-11-10", "lsp", "--stdio" },
  root_dir = vim.fn.getcwd(),
  init_options = { language = spoken },
  on_exit = function(code) ended = code end,
})

check("it begins", wait(function()
  local begun = vim.lsp.get_client_by_id(client)
  return begun and begun.initialized
end), "no answer")

local function open(path)
  vim.cmd("edit " .. vim.fn.fnameescape(path))
  local buffer = vim.api.nvim_get_current_buf()
  vim.lsp.buf_attach_client(buffer, client)
  return buffer
end


-- Puts the cursor on a text.
local function go_to(text)
  vim.fn.cursor(1, 1)
  return vim.fn.search("\\V" .. text, "cW") > 0
end

local function ask(method, more)
  local params = vim.lsp.util.make_position_params(0, "utf-16")
  local answers = vim.lsp.buf_request_sync(0, method, vim.tbl_extend("force", params, more or {}), 30000)
  local answer = answers and answers[client] or {}
  return answer.result, answer.error or answer.err
end

local function text_of(buffer) return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), "\n") end
local function problems(buffer) return vim.diagnostic.get(buffer) end

-- A good file.
local sheet = open("scores/2021-10.yaml")
go_to("van-phong:")
local shown = ask("textDocument/hover")
local words = shown and shown.contents.value or ""
check("hover names a unit", words:find("Văn phòng", 1, true), shown)
check("hover has the way to the total", words:find("92", 1, true) and words:find("campaign.yaml:", 1, true), words)
check("a good file has no problem", #problems(sheet) == 0, problems(sheet))
go_to("round")
shown = ask("textDocument/hover")
check("hover says what a key means in the language",
  shown and shown.contents.value:find(in_english and "(required)" or "(bắt buộc)", 1, true), shown)

-- A slip that is not saved.
go_to("23.5")
vim.cmd("normal! ct,42")
check("a slip is told while it is typed", wait(function() return #problems(sheet) == 1 end), problems(sheet))
local first = problems(sheet)[1] or {}
local line = vim.api.nvim_buf_get_lines(sheet, first.lnum or 0, (first.lnum or 0) + 1, false)[1] or ""
check("it stands at its place", line:sub((first.col or 0) + 1, first.end_col or 0) == "42", first)
check("it has the name of the check", first.code == "score-above-maximum", first)
check("it is an error", first.severity == vim.diagnostic.severity.ERROR, first)
check("it is told in the language",
  (first.message or ""):find(in_english and "points are more than" or "điểm", 1, true), first.message)
check("it points to the plan", first.user_data and first.user_data.lsp.relatedInformation ~= nil, first)
vim.cmd("undo")
check("it goes when it is mended", wait(function() return #problems(sheet) == 0 end), problems(sheet))

-- Where an id is declared and named.
go_to("van-phong:")
local places = ask("textDocument/definition") or {}
check("definition leads to the unit", places[1] and places[1].uri:find("units.yaml", 1, true), places)
places = ask("textDocument/references", { context = { includeDeclaration = true } }) or {}
check("references are in many files", #places > 40, #places)
check("the outline has both sheets",
  #((ask("textDocument/documentSymbol") or {})[1] or { children = {} }).children == 2, "no outline")
check("sheets can be folded", #(ask("textDocument/foldingRange") or {}) > 10, "no folds")
local symbols = vim.lsp.buf_request_sync(0, "workspace/symbol", { query = "na ret" }, 30000)[client].result or {}
check("people are found without accents", symbols[1] and symbols[1].name:find("Kim Na Rết", 1, true), symbols)

-- A file with an emoji before the slip, and with the fix for it.
vim.fn.writefile({ "achievements:",
  '  - {id: a1, subject: van-phong, date: 2021-10-05, title: "🏅🏅 Đạt giải", nature: wrok}   ' }, "new.yaml")
local new = open("new.yaml")
local function misspelt()
  for _, one in ipairs(problems(new)) do if one.code == "unknown-choice" or one.message:find("wrok", 1, true) then return one end end
end
check("a slip behind emoji is told", wait(misspelt), problems(new))
first = misspelt() or {}
line = vim.api.nvim_buf_get_lines(new, 1, 2, false)[1]
check("its columns are right", line:sub((first.col or 0) + 1, first.end_col or 0) == "wrok", first)
go_to("wrok")
local here = vim.lsp.util.make_range_params(0, "utf-16")
here.context = { diagnostics = {} }
local actions = vim.lsp.buf_request_sync(0, "textDocument/codeAction", here, 30000)[client].result or {}
check("there is a fix for it", actions[1] and actions[1].kind == "quickfix", actions)
if actions[1] then vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16") end
check("the fix is put in its place", text_of(new):find("nature: work}", 1, true), text_of(new))
check("then it is gone", wait(function() return not misspelt() end), problems(new))
vim.lsp.buf.formatting_sync(nil, 30000)
check("formatting takes blanks at the end away", text_of(new):sub(-1) == "}", text_of(new))

-- What may be typed.
local function offered(lines)
  vim.api.nvim_buf_set_lines(new, 0, -1, false, lines)
  vim.fn.cursor(#lines, #lines[#lines] + 1)
  vim.cmd("startinsert!")
  local params = vim.lsp.util.make_position_params(0, "utf-16")
  params.position = { line = #lines - 1, character = vim.str_utfindex and select(2, vim.str_utfindex(lines[#lines])) or #lines[#lines] }
  local result = vim.lsp.buf_request_sync(0, "textDocument/completion", params, 30000)[client].result or {}
  local by_label = {}
  for _, item in ipairs(result) do by_label[item.label] = item end
  vim.cmd("stopinsert")
  return by_label
end
local items = offered({ "achievements:", '  - {id: a1, title: "🏅", subject: kim' })
check("an id is offered with the name beside it",
  items["kim-na-ret"] and items["kim-na-ret"].detail:find("Kim Na Rết", 1, true), vim.tbl_keys(items))
items = offered({ "achievements:", "  - id: a1", "    na" })
check("keys that are there are not offered again", items["nature"] and not items["id"], vim.tbl_keys(items))
items = offered({ "achievements:", "  - id: a1", "    nature: w" })
check("words to choose from are offered", items["work"] and items["combat"], vim.tbl_keys(items))
items = offered({ "score-sheets:", "  - period: 2021-10", "    round: self", "    scores:", "      van-phong: {nhiem-vu: 1, " })
check("criteria of units are offered for a unit", items["phoi-hop"] and not items["nhiem-vu"], vim.tbl_keys(items))
items = offered({ "achievements:", "  - id: a1", "    evidence: [evi" })
check("files are offered as evidence",
  #vim.tbl_filter(function(one) return one:find("^evidence/") end, vim.tbl_keys(items)) > 0, vim.tbl_keys(items))
items = offered({ "awards:", "  - {id: a, for: [tt-2021-10" })
check("achievements are offered for an award", items["tt-2021-10-01"] and not items["kim-na-ret"], vim.tbl_keys(items))
items = offered({ "ratings:", "  - {year: 2020, of: {kim-na-ret: " })
check("ratings are offered for a person", items["excellent"], vim.tbl_keys(items))
items = offered({ "waivers:", "  - check: " })
check("checks are offered for a waiver", items["criterion-floor"], vim.tbl_keys(items))
items = offered({ "peo" })
check("sections are offered", items["people"] ~= nil, vim.tbl_keys(items))

-- A text that no YAML reader understands.
vim.api.nvim_buf_set_lines(new, 0, -1, false, { "people:", "  - {id: x, name: [" })
check("a broken text is told", wait(function() return #problems(new) == 1 end), problems(new))
go_to("people")
ask("textDocument/hover")
check("and nothing ends", ended == nil, ended)
vim.api.nvim_buf_set_lines(new, 0, -1, false, { "# empty" })

-- An id gets another name in all files.
vim.cmd("buffer " .. sheet)
go_to("van-phong:")
vim.lsp.buf.rename("phong-hanh-chinh")
check("an id is renamed", wait(function() return text_of(sheet):find("phong-hanh-chinh:", 1, true) end), "not renamed")
check("nothing names the old one", not text_of(sheet):find("van-phong:", 1, true), "left over")
local _, refused = ask("textDocument/rename", { newName = "Phòng mới" })
check("what is no id is refused in words", refused and refused.message:find("Phòng mới", 1, true), refused)
vim.cmd("silent! wall")

vim.lsp.stop_client(client)
check("it ends as it should", wait(function() return ended ~= nil end) and ended == 0, ended)
vim.cmd("qall!")
